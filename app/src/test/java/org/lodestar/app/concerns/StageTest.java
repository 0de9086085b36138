package org.lodestar.app.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.concerns.face.Mailboxes.Stage;

/** What a reporter reads of the state tells of our work and never of other people. */
class StageTest {
  @ParameterizedTest
  @CsvSource({
    "NEW, RECEIVED",
    "ACKNOWLEDGED, READ",
    "TRIAGED, IN_HAND",
    "HANDED_OVER, IN_HAND",
    "CASE_OPENED, IN_HAND",
    "SIGNPOSTED, FINISHED",
    "CLOSED, FINISHED"
  })
  void handingOverAndOpeningACaseLookLikeWork(ConcernState state, Stage stage) {
    assertThat(Stage.of(state)).isEqualTo(stage);
    assertThat(ConcernState.values()).hasSize(7);
  }
}
