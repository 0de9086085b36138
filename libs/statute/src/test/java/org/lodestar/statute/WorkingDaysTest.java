package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
  private static final WorkingDays DAYS = WorkingDays.englandAndWales();

  @Test
  void theTableAgreesWithTheRulesForEveryYear() {
    Set<LocalDate> expected = new TreeSet<>();
    for (int year = 2015; year <= 2045; year++) {
      expected.addAll(standing(year));
    }
    expected.removeAll(List.of(LocalDate.of(2020, 5, 4), LocalDate.of(2022, 5, 30)));
    expected.addAll(
        List.of(
            LocalDate.of(2020, 5, 8),
            LocalDate.of(2022, 6, 2),
            LocalDate.of(2022, 6, 3),
            LocalDate.of(2022, 9, 19),
            LocalDate.of(2023, 5, 8)));
    assertThat(DAYS.listHolidays()).containsExactlyElementsOf(expected);
  }

  @Test
  void theTableSaysWhatItCoversAndWhatIsAnnounced() {
    assertThat(DAYS.firstCovered()).isEqualTo("2015-01-01");
    assertThat(DAYS.lastCovered()).isEqualTo("2045-12-31");
    assertThat(DAYS.knownTo()).isEqualTo("2028-12-31");
    assertThat(DAYS.findHoliday(LocalDate.of(2022, 9, 19)))
        .hasValue("State Funeral of Queen Elizabeth II");
    assertThatThrownBy(() -> DAYS.isWorkingDay(LocalDate.of(2046, 1, 2)))
        .isInstanceOf(BeyondHolidays.class);
    assertThatThrownBy(() -> DAYS.onOrBefore(LocalDate.of(2015, 1, 1)))
        .isInstanceOf(BeyondHolidays.class);
  }

  private static Set<LocalDate> standing(int year) {
    Set<LocalDate> days = new TreeSet<>();
    addNextFree(days, LocalDate.of(year, 1, 1));
    LocalDate easter = easterSunday(year);
    days.add(easter.minusDays(2));
    days.add(easter.plusDays(1));
    days.add(LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
    days.add(LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    days.add(LocalDate.of(year, 8, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    // A day that falls on a weekend moves to the next free working day.
    LocalDate christmas = LocalDate.of(year, 12, 25);
    LocalDate boxing = LocalDate.of(year, 12, 26);
    Set.of(christmas, boxing).stream().filter(day -> !isWeekend(day)).forEach(days::add);
    List.of(christmas, boxing).stream()
        .filter(WorkingDaysTest::isWeekend)
        .forEach(day -> addNextFree(days, day));
    return days;
  }

  private static void addNextFree(Set<LocalDate> days, LocalDate day) {
    LocalDate free = day;
    while (isWeekend(free) || days.contains(free)) {
      free = free.plusDays(1);
    }
    days.add(free);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  /** By the paschal full moon of the Gregorian calendar, another way than the table was made. */
  private static LocalDate easterSunday(int year) {
    int golden = year % 19 + 1;
    int century = year / 100 + 1;
    int dropped = 3 * century / 4 - 12;
    int moon = (8 * century + 5) / 25 - 5;
    int sunday = 5 * year / 4 - dropped - 10;
    int epact = Math.floorMod(11 * golden + 20 + moon - dropped, 30);
    if (epact == 24 || (epact == 25 && golden > 11)) {
      epact++;
    }
    int full = 44 - epact;
    if (full < 21) {
      full += 30;
    }
    int day = full + 7 - Math.floorMod(sunday + full, 7);
    return LocalDate.of(year, 3, 1).plusDays(day - 1L);
  }
}
