package org.lodestar.app.triage.face;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.concerns.DutySlot;
import org.lodestar.app.concerns.Staffing;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.face.People;
import org.lodestar.app.triage.Shift;
import org.lodestar.app.triage.StandIn;
import org.lodestar.app.triage.store.DutyRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells from the rota whether anybody is there and is called, and never who that is. */
@Component
@Transactional(readOnly = true)
class DutyFacts implements DutySlot {
  private static final Duration AHEAD = Duration.ofDays(31);

  private final DutyRota rota;
  private final DutyRows rows;
  private final People people;
  private final Clock clock;

  DutyFacts(DutyRota rota, DutyRows rows, People people, Clock clock) {
    this.rota = rota;
    this.rows = rows;
    this.people = people;
    this.clock = clock;
  }

  /** The hour plays no part: a shift that is still to come counts as one that runs. */
  @Override
  public boolean everCalls(UUID organisation) {
    return people.anyHolds(organisation, Set.of(Role.MANAGER))
        || anyShift(organisation)
        || rows.standIn(organisation).filter(this::everStandsIn).isPresent();
  }

  private boolean everStandsIn(StandIn standIn) {
    if (standIn.worker() != null) {
      return works(standIn.worker());
    }
    UUID partner = Objects.requireNonNull(standIn.partner());
    return people.anyHolds(partner, Set.of(Role.DUTY_OFFICER)) || anyShift(partner);
  }

  private boolean anyShift(UUID organisation) {
    return rows.coming(organisation, clock.instant()).stream()
        .anyMatch(each -> works(each.reached()));
  }

  @Override
  public Staffing now(UUID organisation) {
    Instant now = clock.instant();
    List<Shift> shifts =
        rows.between(organisation, now, now.plus(AHEAD)).stream()
            .filter(each -> works(each.reached()))
            .toList();
    return Presences.at(now, shifts, !rota.now(organisation).workers().isEmpty());
  }

  private boolean works(UUID worker) {
    return people.find(worker).filter(each -> each.state() == Person.State.ACTIVE).isPresent();
  }
}
