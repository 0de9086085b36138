package org.lodestar.app.pathway.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.pathway.DraftMove.DISCARD;
import static org.lodestar.app.pathway.DraftMove.EDIT;
import static org.lodestar.app.pathway.DraftMove.PROPOSE;
import static org.lodestar.app.pathway.DraftMove.PUBLISH;
import static org.lodestar.app.pathway.DraftMove.SEND_BACK;
import static org.lodestar.app.pathway.DraftState.EDITING;
import static org.lodestar.app.pathway.DraftState.PROPOSED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.members.Action;
import org.lodestar.app.pathway.DraftMove;
import org.lodestar.app.pathway.DraftState;

class DraftMovesTest {
  private static final Map<DraftState, Set<DraftMove>> ALLOWED =
      Map.of(EDITING, Set.of(EDIT, PROPOSE, DISCARD), PROPOSED, Set.of(SEND_BACK, PUBLISH));

  @ParameterizedTest
  @EnumSource(DraftState.class)
  void everyStateAllowsItsMovesAndRefusesTheRest(DraftState state) {
    for (DraftMove move : DraftMove.values()) {
      assertThat(DraftMoves.find(state, move).isPresent())
          .as(state + " " + move)
          .isEqualTo(ALLOWED.getOrDefault(state, Set.of()).contains(move));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = DraftMove.class,
      names = {"SEND_BACK", "PUBLISH"})
  void whatASecondPersonDoesNeedsTheRightToApprove(DraftMove move) {
    assertThat(DraftMoves.find(PROPOSED, move).orElseThrow().action())
        .isEqualTo(Action.APPROVE_LOCAL_PATHWAY);
  }
}
