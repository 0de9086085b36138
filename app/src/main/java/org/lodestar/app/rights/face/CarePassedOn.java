package org.lodestar.app.rights.face;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.ChargeChanged;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.face.People;
import org.lodestar.app.notices.CallKind;
import org.lodestar.app.notices.face.ToldCalls;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.RightsAction;
import org.lodestar.app.rights.store.BreachRows;
import org.lodestar.app.rights.store.RightsDesk;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * When somebody else comes to be in charge of a case, the warning of a breach goes with it: whoever
 * was in charge reads on no longer, whoever is warns from now on. Where nobody is, those on duty
 * and in charge are called once more, who had it all along.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CarePassedOn {
  private final BreachCare care;
  private final Breaches breaches;
  private final BreachRows rows;
  private final RightsDesk desk;
  private final People people;
  private final ToldCalls calls;

  CarePassedOn(
      BreachCare care,
      Breaches breaches,
      BreachRows rows,
      RightsDesk desk,
      People people,
      ToldCalls calls) {
    this.care = care;
    this.breaches = breaches;
    this.rows = rows;
    this.desk = desk;
    this.people = people;
    this.calls = calls;
  }

  @EventListener
  public void on(ChargeChanged changed) {
    care.breaches(changed.caseFile(), changed.from())
        .forEach(each -> passOn(rows.get(each), changed));
  }

  private void passOn(Breach breach, ChargeChanged changed) {
    List<UUID> before = care.holders(breach.id());
    @Nullable UUID from = changed.from();
    boolean theirs = from != null && before.contains(from);
    if (from == null ? !before.isEmpty() : !theirs) {
      // Whoever looks after the person was not in charge, and works on the case as before.
      return;
    }
    @Nullable UUID to = changed.to();
    boolean taken = to != null && mayTake(breach, from, to);
    if (taken && to != null) {
      care.open(breach.id(), to);
      passLook(breach, from, to);
    }
    if (from != null) {
      // Last: whoever is of another body reads nothing of it from here on.
      care.end(breach.id(), from, breach.told().by());
    }
    desk.trace(RightsAction.BREACH_CARE_PASSED_ON, breach.id());
    if (breach.waitsForWarning()) {
      calls.call(
          CallKind.BREACH,
          taken && to != null
              ? List.of(to)
              : breaches.warners(breach.organisation()).stream().map(Person::id).toList());
    }
  }

  /** Whoever was to look next does not work on the case any more. */
  private void passLook(Breach breach, @Nullable UUID from, UUID to) {
    Breach.Look look = breach.look();
    if (look != null && look.by().equals(from)) {
      rows.look(breach, new Breach.Look(to, look.at()));
    }
  }

  private boolean mayTake(Breach breach, @Nullable UUID from, UUID worker) {
    return people
        .find(worker)
        .filter(each -> isOf(each, breach) || isBeside(each, from))
        .filter(each -> each.roles().stream().anyMatch(Action.WORK_ON_CASE.roles()::contains))
        .isPresent();
  }

  private static boolean isOf(Person worker, Breach breach) {
    return worker.organisation().equals(breach.organisation());
  }

  /** Whoever was in charge of a case that was named may be of another body. */
  private boolean isBeside(Person worker, @Nullable UUID from) {
    return from != null
        && people
            .find(from)
            .filter(each -> each.organisation().equals(worker.organisation()))
            .isPresent();
  }
}
