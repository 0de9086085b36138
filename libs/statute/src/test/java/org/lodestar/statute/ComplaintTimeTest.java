package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintTimeTest {
  @ParameterizedTest
  @CsvSource({
    "2026-06-18, ",
    "2026-06-19, 2026-07-19",
    "2026-11-30, 2026-12-30",
    "2027-01-31, 2027-03-02",
    "2028-01-31, 2028-03-01"
  })
  void theyAreToldInThirtyDaysAndNotInAMonthSinceTheLawAsksForIt(
      LocalDate received, @Nullable LocalDate last) {
    assertThat(ComplaintTime.acknowledgeBy(received).orElse(null)).isEqualTo(last);
    assertThat(ComplaintTime.source(received)).contains("section 164A");
  }
}
