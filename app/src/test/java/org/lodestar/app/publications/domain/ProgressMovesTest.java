package org.lodestar.app.publications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.publications.Progress.State;
import org.lodestar.app.publications.ProgressMove;

/** How a progress report moves on. */
class ProgressMovesTest {
  @ParameterizedTest
  @CsvSource({
    "DRAFT,     PROPOSE,   PROPOSED",
    "DRAFT,     DROP,      DROPPED",
    "PROPOSED,  PUBLISH,   PUBLISHED",
    "PROPOSED,  TAKE_BACK, DRAFT",
    "PUBLISHED, WITHDRAW,  WITHDRAWN"
  })
  void aMoveLeadsThere(State from, ProgressMove move, State to) {
    assertThat(ProgressMoves.after(from, move)).contains(to);
  }

  @Test
  void everyOtherMoveIsRefused() {
    long allowed = 0;
    for (State from : State.values()) {
      for (ProgressMove move : ProgressMove.values()) {
        allowed += ProgressMoves.after(from, move).isPresent() ? 1 : 0;
      }
    }
    assertThat(allowed).isEqualTo(5);
  }
}
