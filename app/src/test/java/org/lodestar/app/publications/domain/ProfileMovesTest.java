package org.lodestar.app.publications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.publications.Profile.Move;
import org.lodestar.app.publications.Profile.State;

/** How a problem profile moves on. */
class ProfileMovesTest {
  @ParameterizedTest
  @CsvSource({
    "DRAFT,     PROPOSE,   IN_REVIEW",
    "DRAFT,     DROP,      DROPPED",
    "IN_REVIEW, SEND_BACK, DRAFT",
    "IN_REVIEW, APPROVE,   APPROVED",
    "APPROVED,  SEND_BACK, DRAFT",
    "APPROVED,  PUBLISH,   PUBLISHED",
    "PUBLISHED, SUPERSEDE, SUPERSEDED",
    "PUBLISHED, WITHDRAW,  WITHDRAWN"
  })
  void aMoveLeadsThere(State from, Move move, State to) {
    assertThat(ProfileMoves.after(from, move)).contains(to);
    assertThat(ProfileMoves.isDone(from, move)).isFalse();
    assertThat(ProfileMoves.isDone(to, move)).as("pressed twice").isTrue();
  }

  @Test
  void everyOtherMoveIsRefused() {
    long allowed = 0;
    for (State from : State.values()) {
      for (Move move : Move.values()) {
        allowed += ProfileMoves.after(from, move).isPresent() ? 1 : 0;
      }
    }
    assertThat(allowed).isEqualTo(8);
  }

  @Test
  void partnersSeeWhatWasPublishedAndNothingElse() {
    assertThat(State.values())
        .filteredOn(State::isShown)
        .containsExactly(State.PUBLISHED, State.SUPERSEDED, State.WITHDRAWN);
  }
}
