package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InformationLawTest {
  private static final WorkingDays DAYS = WorkingDays.unitedKingdom();
  private static final WorkingDays ENGLAND = WorkingDays.englandAndWales();

  @ParameterizedTest
  @CsvSource({
    // Nothing off: the same as in England.
    "FOI, 2026-09-01, 2026-09-29",
    // St Andrew's Day is off although England works.
    "FOI, 2026-11-27, 2026-12-30",
    // On 31 December: 1 January and Scotland's substitute for 2 January, Monday 4, are off.
    "FOI, 2026-12-31, 2027-02-01",
    // Before 12 July and Scotland's first Monday of August.
    "FOI, 2027-07-09, 2027-08-10",
    // The Scottish holiday of June 2026.
    "FOI, 2026-06-12, 2026-07-14",
    "EIR, 2026-11-27, 2026-12-30",
    "EIR_COMPLEX, 2026-11-27, 2027-01-29"
  })
  void theLastDayLeavesOutTheBankHolidaysOfEveryPartOfTheUnitedKingdom(
      InformationLaw law, LocalDate received, LocalDate due) {
    assertThat(law.due(received)).isEqualTo(due);
    assertThat(law.source(received)).isNotBlank();
  }

  @Test
  void beyondTheTablesNothingIsGuessed() {
    LocalDate before = LocalDate.of(2014, 12, 31);
    assertThatThrownBy(() -> InformationLaw.FOI.due(before)).isInstanceOf(BeyondHolidays.class);
  }

  @Test
  void theTableOfTheOtherPartsAgreesWithTheirRulesForEveryYear() {
    Set<LocalDate> expected = new TreeSet<>(Set.of(LocalDate.of(2026, 6, 15)));
    for (int year = 2015; year <= 2045; year++) {
      expected.addAll(beyond(year));
    }
    Set<LocalDate> found = new TreeSet<>(DAYS.listHolidays());
    assertThat(found).containsAll(ENGLAND.listHolidays());
    ENGLAND.listHolidays().forEach(found::remove);
    assertThat(found).containsExactlyElementsOf(expected);
    assertThat(DAYS.lastCovered()).isEqualTo(ENGLAND.lastCovered());
    assertThat(DAYS.knownTo()).isEqualTo(ENGLAND.knownTo());
  }

  private static Set<LocalDate> beyond(int year) {
    LocalDate newYear = ENGLAND.onOrAfter(LocalDate.of(year, 1, 1)).minusDays(1);
    LocalDate second = LocalDate.of(year, 1, 2);
    return Set.of(
        ENGLAND.onOrAfter(newYear.isAfter(second) ? newYear.plusDays(1) : second),
        ENGLAND.onOrAfter(LocalDate.of(year, 3, 17)),
        ENGLAND.onOrAfter(LocalDate.of(year, 7, 12)),
        LocalDate.of(year, 8, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
        ENGLAND.onOrAfter(LocalDate.of(year, 11, 30)));
  }
}
