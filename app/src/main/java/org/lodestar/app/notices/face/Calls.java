package org.lodestar.app.notices.face;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.face.NoticeFacts;
import org.lodestar.app.concerns.face.NoticeFacts.Facts;
import org.lodestar.app.notices.CallKind;
import org.lodestar.app.notices.NoticeAction;
import org.lodestar.app.notices.domain.Why;
import org.lodestar.app.notices.store.CallRows;
import org.lodestar.app.notices.store.HappeningRows.Happening;
import org.lodestar.app.notices.store.ReminderRows;
import org.lodestar.app.notices.store.WishRows;
import org.lodestar.app.triage.face.DutyRota;
import org.lodestar.statute.Screening;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Works out whom something that happened calls, as the program itself. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Calls {
  /** So that several things that happen together make one e-mail. */
  private static final Duration GATHERED = Duration.ofMinutes(2);

  private final CallRows calls;
  private final ReminderRows reminders;
  private final WishRows wishes;
  private final NoticeFacts concerns;
  private final NoticeRules rules;
  private final DutyRota rota;
  private final Audit audit;
  private final Clock clock;

  Calls(
      CallRows calls,
      ReminderRows reminders,
      WishRows wishes,
      NoticeFacts concerns,
      NoticeRules rules,
      DutyRota rota,
      Audit audit,
      Clock clock) {
    this.calls = calls;
    this.reminders = reminders;
    this.wishes = wishes;
    this.concerns = concerns;
    this.rules = rules;
    this.rota = rota;
    this.audit = audit;
    this.clock = clock;
  }

  /** Reminders stop with an alarm, whether mail is set up or not. */
  void take(Happening happened, boolean letters) {
    if (!concerns.has(happened.concern())) {
      return;
    }
    Facts facts = concerns.of(happened.concern());
    switch (happened.kind()) {
      case ALARM -> {
        stopReminders(happened.concern());
        call(CallKind.ALARM, alarmed(facts), facts, letters);
      }
      case RAISED -> {
        if (facts.red()) {
          call(CallKind.RED_CONCERN, onDuty(facts), facts, letters);
        }
      }
      case OVERDUE -> call(CallKind.OVERDUE, onDuty(facts), facts, letters);
      case ANSWERED -> {
        if (facts.unread()) {
          written(facts, letters);
        }
      }
    }
  }

  private void stopReminders(UUID concern) {
    for (UUID stopped : reminders.stop(concern, Why.ALARM_MEANWHILE, clock.instant())) {
      audit.record(
          Entry.of(NoticeAction.REMINDER_STOPPED, ObjectRef.of("CONCERN", concern))
              .purpose(Why.ALARM_MEANWHILE)
              .detail(Detail.none().with("reminder", stopped)));
    }
  }

  /** Those on duty learn of a restricted one too: whom to call, and nothing else. */
  private List<UUID> alarmed(Facts facts) {
    List<UUID> all = new ArrayList<>(facts.named());
    all.addAll(rota.now(facts.receiver(), facts.shutOut()).workers());
    holder(facts).ifPresent(all::add);
    return all;
  }

  /** Whoever holds it, unless it was closed to them since. */
  private static Optional<UUID> holder(Facts facts) {
    return facts
        .holder()
        .filter(each -> facts.named().isEmpty() || facts.named().contains(each))
        .filter(each -> !facts.shutOut().contains(each));
  }

  /**
   * While offices are shut nobody knows when the holder reads it: duty is called as to an alarm.
   */
  private void written(Facts facts, boolean letters) {
    call(CallKind.MESSAGE, holderOrDuty(facts), facts, letters);
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Reminders.LONDON);
    if (!Screening.isOfficeHours(now.toLocalDate(), now.toLocalTime())) {
      call(CallKind.ALARM, onDuty(facts), facts, letters);
    }
  }

  private List<UUID> holderOrDuty(Facts facts) {
    return holder(facts).map(List::of).orElseGet(() -> onDuty(facts));
  }

  /** What only named workers see calls nobody else. */
  private List<UUID> onDuty(Facts facts) {
    return facts.named().isEmpty()
        ? rota.now(facts.receiver(), facts.shutOut()).workers()
        : facts.named();
  }

  private void call(CallKind kind, List<UUID> workers, Facts facts, boolean letters) {
    Set<UUID> each = new LinkedHashSet<>(workers);
    each.removeAll(facts.shutOut());
    each.removeIf(worker -> !letters || !wishes.of(worker).contains(kind));
    Instant now = clock.instant();
    each.forEach(worker -> calls.wait(worker, due(kind, worker, now), now));
  }

  private Instant due(CallKind kind, UUID worker, Instant now) {
    Instant soon = kind == CallKind.ALARM ? now : now.plus(GATHERED);
    return calls
        .last(worker)
        .map(last -> last.plus(rules.between(kind)))
        .filter(rested -> rested.isAfter(soon))
        .orElse(soon);
  }
}
