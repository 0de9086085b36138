package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WorkingDaysPropertiesTest {
  private static final WorkingDays DAYS = WorkingDays.englandAndWales();
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

  @Property
  void aCountNeverLandsOnAWeekendOrABankHolidayAndIsMonotone(
      @ForAll @IntRange(max = 10_000) int offset, @ForAll @IntRange(min = 1, max = 200) int count) {
    LocalDate start = FIRST.plusDays(offset);
    LocalDate end = DAYS.plus(start, count);
    assertThat(DAYS.isWorkingDay(end)).isTrue();
    assertThat(DAYS.plus(start, count + 1)).isAfter(end);
    assertThat(DAYS.plus(start.plusDays(1), count)).isAfterOrEqualTo(end);
    assertThat(start.plusDays(1).datesUntil(end.plusDays(1)).filter(DAYS::isWorkingDay).count())
        .isEqualTo(count);
    assertThat(DAYS.plusAtMost(start, count)).isEqualTo(end);
  }

  @Property
  void theLastWorkingDayOnOrBeforeIsWithinFourDaysAndNothingLiesBetween(
      @ForAll @IntRange(min = 1, max = 11_000) int offset) {
    LocalDate day = FIRST.plusDays(offset);
    LocalDate before = DAYS.onOrBefore(day);
    assertThat(before).isBetween(day.minusDays(4), day);
    assertThat(before.plusDays(1).datesUntil(day.plusDays(1))).noneMatch(DAYS::isWorkingDay);
    assertThat(DAYS.onOrAfter(day)).isAfterOrEqualTo(day).isBeforeOrEqualTo(day.plusDays(4));
  }
}
