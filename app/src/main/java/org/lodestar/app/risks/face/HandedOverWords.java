package org.lodestar.app.risks.face;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.risks.store.TurnRows;
import org.lodestar.app.strategy.HandOver;
import org.lodestar.app.strategy.HandOverReasons;
import org.springframework.stereotype.Component;

/** Why a post went to another, as it stands with each risk and each duty that went along. */
@Component
class HandedOverWords implements HandOverReasons {
  private final TurnRows turns;

  HandedOverWords(TurnRows turns) {
    this.turns = turns;
  }

  @Override
  public List<String> left(HandOver made, Set<UUID> went) {
    return turns.reasons(made, went);
  }

  @Override
  public void takeOut(HandOver made, Set<UUID> went, String instead, UUID taking) {
    turns.takeOut(made, went, instead, taking);
  }
}
