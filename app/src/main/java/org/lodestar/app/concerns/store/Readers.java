package org.lodestar.app.concerns.store;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.concerns.DutySlot;
import org.lodestar.app.concerns.Unread;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.People;
import org.springframework.stereotype.Component;

/** Whether what an organisation receives can ever be read; the hour plays no part. */
@Component
public class Readers {
  private final People people;
  private final DutySlot duty;

  Readers(People people, DutySlot duty) {
    this.people = people;
    this.duty = duty;
  }

  /** Why nobody could ever read it there; empty where somebody can. */
  public Optional<Unread> missing(UUID organisation) {
    if (!people.anyHolds(organisation, Action.TRIAGE_CONCERN.roles())) {
      return Optional.of(Unread.NO_READER);
    }
    return duty.everCalls(organisation) ? Optional.empty() : Optional.of(Unread.NO_DUTY);
  }
}
