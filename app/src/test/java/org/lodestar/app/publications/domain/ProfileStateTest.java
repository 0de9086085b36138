package org.lodestar.app.publications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lodestar.app.publications.Profile.State;

class ProfileStateTest {
  @Test
  void partnersSeeWhatWasPublishedAndNothingElse() {
    assertThat(State.values())
        .filteredOn(State::isShown)
        .containsExactly(State.PUBLISHED, State.SUPERSEDED, State.WITHDRAWN);
  }
}
