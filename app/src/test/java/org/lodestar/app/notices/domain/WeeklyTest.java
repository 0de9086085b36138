package org.lodestar.app.notices.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the letter of a week begins. */
class WeeklyTest {
  @ParameterizedTest
  @CsvSource({
    // In winter the clock is that of Greenwich.
    "2026-01-05T07:59:59Z,",
    "2026-01-05T08:00:00Z, 2026-01-05",
    "2026-01-05T11:59:59Z, 2026-01-05",
    "2026-01-05T12:00:00Z,",
    "2026-01-05T20:00:00Z,",
    // The day before, and the day after.
    "2026-01-04T08:30:00Z,",
    "2026-01-06T08:30:00Z,",
    // The clocks went forward on the day before.
    "2026-03-30T06:59:59Z,",
    "2026-03-30T07:00:00Z, 2026-03-30",
    "2026-03-30T10:59:59Z, 2026-03-30",
    "2026-03-30T11:00:00Z,",
    // And back on the day before.
    "2026-10-26T07:00:00Z,",
    "2026-10-26T08:00:00Z, 2026-10-26",
    // A bank holiday is a Monday, too; so is one that begins a year.
    "2026-05-04T07:30:00Z, 2026-05-04",
    "2029-01-01T09:00:00Z, 2029-01-01"
  })
  void itBeginsOnMondayMorningByTheClockOfThePartnership(
      Instant moment, @Nullable LocalDate monday) {
    assertThat(Weekly.begins(moment).orElse(null)).isEqualTo(monday);
  }
}
