package org.lodestar.app.statements.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lodestar.app.statements.Statement.Move;
import org.lodestar.app.statements.Statement.State;

class StatementMovesTest {
  private static final Map<State, Map<Move, State>> WAYS =
      Map.of(
          State.DRAFT, Map.of(Move.SUBMIT, State.IN_REVIEW),
          State.IN_REVIEW, Map.of(Move.SEND_BACK, State.DRAFT, Move.APPROVE, State.APPROVED),
          State.APPROVED, Map.of(Move.SIGN, State.SIGNED, Move.SEND_BACK, State.DRAFT),
          State.SIGNED, Map.of(Move.PUBLISH, State.PUBLISHED, Move.SEND_BACK, State.DRAFT),
          State.PUBLISHED, Map.of(Move.SUPERSEDE, State.SUPERSEDED),
          State.SUPERSEDED, Map.of());

  @Test
  void everyStateHasItsWaysAndNoOthers() {
    for (State from : State.values()) {
      for (Move move : Move.values()) {
        assertThat(StatementMoves.after(from, move).orElse(null))
            .as(from + " " + move)
            .isEqualTo(WAYS.getOrDefault(from, Map.of()).get(move));
      }
    }
  }
}
