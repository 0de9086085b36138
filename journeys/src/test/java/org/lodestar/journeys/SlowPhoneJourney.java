package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An old phone far from a mast: 320 px wide, no script, 400 ms away, 400 kbit/s. */
class SlowPhoneJourney {
  private static final long HEAVIEST = 150_000;

  @Test
  void theWholeReportWithoutScriptCompletesOnSlow3gAtPhoneWidthAndFirstLoadsAreLight() {
    try (Walk walk = Walk.onSlowPhone()) {
      walk.show("/");
      assertThat(walk.loaded()).as("bytes of the first load").isBetween(1L, HEAVIEST);
    }
    try (Walk walk = Walk.onSlowPhone()) {
      walk.show("/report");
      assertThat(walk.loaded()).as("bytes of the first load").isBetween(1L, HEAVIEST);
      String receipt =
          Steps.all(walk, () -> assertThat(Browser.overflow(walk.page())).isLessThan(2));
      assertThat(receipt).matches(Steps.CODE);
      walk.show("/mailbox");
      walk.type("code", receipt);
      Steps.submit(walk);
      walk.arrived("/mailbox/messages").sees("It is waiting to be read");
    }
  }
}
