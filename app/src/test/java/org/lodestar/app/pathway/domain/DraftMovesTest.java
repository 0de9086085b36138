package org.lodestar.app.pathway.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.pathway.DraftState.PROPOSED;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.members.Action;
import org.lodestar.app.pathway.DraftMove;

class DraftMovesTest {
  @ParameterizedTest
  @EnumSource(
      value = DraftMove.class,
      names = {"SEND_BACK", "PUBLISH"})
  void whatASecondPersonDoesNeedsTheRightToApprove(DraftMove move) {
    assertThat(DraftMoves.TABLE.get(PROPOSED, move).who()).isEqualTo(Action.APPROVE_LOCAL_PATHWAY);
  }
}
