package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lodestar.bench.CrashBench;

/** The power fails while people report. */
class CrashJourney {
  @Test
  void everyAcknowledgedReportSurvivesAKilledApplicationAndAKilledDatabase() {
    CrashBench.Outcome outcome =
        CrashBench.run(
            Demonstration.at(Stage.folder("lodestar-crash").resolve("data")), 2, new Random(11));
    assertThat(outcome.acknowledged()).isPositive();
    assertThat(outcome.lost()).isZero();
  }
}
