package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreachTimeTest {
  /** The day before the law, its first, a Friday evening, and a clock change. */
  @ParameterizedTest
  @CsvSource({
    "2018-05-24T22:59:59Z, 2018-05-24, ",
    "2018-05-24T23:00:00Z, 2018-05-25, 2018-05-27T23:00:00Z",
    "2026-12-04T18:30:00Z, 2026-12-04, 2026-12-07T18:30:00Z",
    "2026-10-24T12:00:00Z, 2026-10-24, 2026-10-27T12:00:00Z"
  })
  void hoursRunThroughNightsAndWeekends(Instant known, LocalDate day, @Nullable Instant last) {
    assertThat(BreachTime.tellBy(known, day).orElse(null)).isEqualTo(last);
    assertThat(BreachTime.source(day).contains("Article 33")).isEqualTo(last != null);
  }
}
