package org.lodestar.app.boards.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.boards.MeetingMove.AGREE_MINUTES;
import static org.lodestar.app.boards.MeetingMove.CALL;
import static org.lodestar.app.boards.MeetingMove.CANCEL;
import static org.lodestar.app.boards.MeetingMove.DRAFT_MINUTES;
import static org.lodestar.app.boards.MeetingMove.HOLD;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.boards.MeetingMove;
import org.lodestar.app.boards.MeetingState;

class MeetingMovesTest {
  private static Map<MeetingMove, MeetingState> ways(MeetingState from) {
    return switch (from) {
      case PLANNED -> Map.of(CALL, MeetingState.CALLED, CANCEL, MeetingState.CANCELLED);
      case CALLED -> Map.of(HOLD, MeetingState.HELD, CANCEL, MeetingState.CANCELLED);
      case HELD -> Map.of(DRAFT_MINUTES, MeetingState.MINUTES_DRAFT);
      case MINUTES_DRAFT -> Map.of(AGREE_MINUTES, MeetingState.MINUTES_AGREED);
      case MINUTES_AGREED, CANCELLED -> Map.of();
    };
  }

  @ParameterizedTest
  @EnumSource(MeetingState.class)
  void eachStateLeadsWhereItMayAndNowhereElse(MeetingState from) {
    for (MeetingMove move : MeetingMove.values()) {
      assertThat(MeetingMoves.after(from, move).orElse(null))
          .as(from + " " + move)
          .isEqualTo(ways(from).get(move));
    }
  }
}
