package org.lodestar.app.notices.face;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.face.People;
import org.lodestar.app.notices.CallKind;
import org.lodestar.app.notices.Unopened;
import org.lodestar.app.notices.UnopenedHandOvers;
import org.lodestar.app.notices.store.CallRows;
import org.lodestar.app.notices.store.WishRows;
import org.lodestar.app.triage.face.DutyRota;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls people to what was handed over as urgent, each round, until somebody has opened it. First
 * whoever is on duty there and may open it; when it was left lying, everybody there who may, and
 * those who gave it, so that somebody rings. What is opened meanwhile calls nobody any more: a call
 * is only written down when it is due.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HandOverCalls {
  private final List<UnopenedHandOvers> sources;
  private final CallRows calls;
  private final WishRows wishes;
  private final NoticeRules rules;
  private final DutyRota rota;
  private final People people;
  private final Clock clock;

  HandOverCalls(
      List<UnopenedHandOvers> sources,
      CallRows calls,
      WishRows wishes,
      NoticeRules rules,
      DutyRota rota,
      People people,
      Clock clock) {
    this.sources = List.copyOf(sources);
    this.calls = calls;
    this.wishes = wishes;
    this.rules = rules;
    this.rota = rota;
    this.people = people;
    this.clock = clock;
  }

  void take(boolean letters) {
    if (letters) {
      Instant now = clock.instant();
      sources.stream()
          .flatMap(each -> each.now().stream())
          .filter(left -> left.isCalled(now))
          .forEach(this::call);
    }
  }

  private void call(Unopened left) {
    Instant now = clock.instant();
    Set<UUID> called = new LinkedHashSet<>(receivers(left, now));
    if (left.isLeft(now)) {
      called.addAll(givers(left));
    }
    called.stream()
        .filter(worker -> wishes.of(worker).contains(CallKind.HANDED_OVER))
        .filter(worker -> !due(worker, left).isAfter(now))
        .forEach(worker -> calls.wait(worker, now, now));
  }

  private List<UUID> receivers(Unopened left, Instant now) {
    List<UUID> openers = openers(left);
    List<UUID> onDuty = new ArrayList<>(rota.now(left.receiver(), left.shutOut()).workers());
    onDuty.retainAll(openers);
    return onDuty.isEmpty() || left.isLeft(now) ? openers : onDuty;
  }

  /** Who is called must be able to open it: nobody is woken for a closed door. */
  private List<UUID> openers(Unopened left) {
    return people.listIn(left.receiver()).stream()
        .filter(each -> each.roles().stream().anyMatch(left.openers()::contains))
        .map(Person::id)
        .filter(each -> left.named().isEmpty() || left.named().contains(each))
        .filter(each -> !left.shutOut().contains(each))
        .toList();
  }

  private List<UUID> givers(Unopened left) {
    List<UUID> givers = new ArrayList<>(rota.now(left.giver(), left.shutOut()).workers());
    if (left.givenBy() != null) {
      givers.add(left.givenBy());
    }
    return givers;
  }

  /** The first call comes as an alarm does; after it a worker is left in peace for a while. */
  private Instant due(UUID worker, Unopened left) {
    return calls
        .last(worker)
        .map(
            last ->
                last.plus(
                    rules.between(
                        last.isBefore(left.since()) ? CallKind.ALARM : CallKind.HANDED_OVER)))
        .orElse(left.since());
  }
}
