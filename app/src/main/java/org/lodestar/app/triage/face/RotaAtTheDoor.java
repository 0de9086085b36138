package org.lodestar.app.triage.face;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.members.OnDuty;
import org.springframework.stereotype.Component;

/** Tells the door at night who is on duty by the rota, and on which telephone they are rung. */
@Component
class RotaAtTheDoor implements OnDuty {
  private final DutyRota rota;

  RotaAtTheDoor(DutyRota rota) {
    this.rota = rota;
  }

  @Override
  public List<Reached> now(UUID organisation) {
    return rota.atTheDoor(organisation);
  }
}
