package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReadWithinTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  @Test
  void whatTellsOfDangerNowLiesForMinutesAndNeverForHours() {
    assertThat(ReadWithin.DANGER_NOW.time(DAY))
        .isPositive()
        .isLessThanOrEqualTo(Duration.ofMinutes(15));
    assertThat(ReadWithin.DANGER_NOW.source(DAY)).contains("to be confirmed");
  }
}
