package org.lodestar.app.members.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandLimitsTest {
  /** A place that was there before the rule has as long as one that came with it. */
  @ParameterizedTest
  @CsvSource({
    "2019-03-01, 2026-12-01, 2027-05-02",
    "2026-10-31, 2026-12-01, 2027-05-02",
    "2026-11-01, 2026-12-01, 2027-05-02",
    "2026-11-02, 2026-12-01, 2027-05-03",
    "2027-01-01, 2031-01-01, 2027-07-02"
  })
  void daysBeforeTheRuleDoNotCount(LocalDate since, LocalDate today, LocalDate by) {
    assertThat(HandLimits.reviewedBy(since, today)).isEqualTo(by);
  }
}
