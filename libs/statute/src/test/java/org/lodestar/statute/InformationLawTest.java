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

  @ParameterizedTest
  @CsvSource({
    // Twenty from 27 November 2026 end on 30 December; the notice on 1, the fee on 3 December.
    "2026-11-27, 2026-12-01, 2026-12-03, 2027-01-06",
    // Notice and fee on one day: that day does not count.
    "2026-09-01, 2026-09-10, 2026-09-10, 2026-09-30",
    // A notice on the day of receipt takes only the days after it.
    "2026-09-01, 2026-09-01, 2026-09-02, 2026-09-30",
    // A weekend takes nothing more.
    "2026-09-01, 2026-09-12, 2026-09-13, 2026-09-29"
  })
  void theDaysFromAFeesNoticeToTheFeeDoNotCount(
      LocalDate received, LocalDate noticed, LocalDate paid, LocalDate due) {
    assertThat(InformationLaw.FOI.due(received, noticed, paid)).isEqualTo(due);
    assertThat(InformationLaw.feeSource()).contains("confirm");
  }

  @ParameterizedTest
  @CsvSource({
    "FOI, false, 2026-09-29",
    "FOI, true, 2026-10-27",
    "EIR, false, 2026-09-29",
    "EIR_COMPLEX, true, 2026-10-27"
  })
  void aReviewIsDecidedInTwentyWorkingDaysAndInFortyAtMost(
      InformationLaw law, boolean most, LocalDate due) {
    assertThat(law.reviewDue(LocalDate.of(2026, 9, 1), most)).isEqualTo(due);
    assertThat(law.reviewSource(LocalDate.of(2026, 9, 1))).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({"2004-12-31, false", "2005-01-01, true", "2026-09-01, true"})
  void nobodyCouldAskBeforeTheLawsWereInForce(LocalDate day, boolean inForce) {
    for (InformationLaw law : InformationLaw.values()) {
      assertThat(law.isInForce(day)).as(law.name()).isEqualTo(inForce);
    }
    assertThat(InformationLaw.sinceSource()).contains("1 January 2005");
  }

  @Test
  void whoeverAsksIsToldWithinTheFirstTwentyThatItTakesLonger() {
    LocalDate received = LocalDate.of(2026, 11, 27);
    for (InformationLaw law : InformationLaw.values()) {
      assertThat(law.tellBy(received)).isEqualTo(LocalDate.of(2026, 12, 30));
      assertThat(law.longerSource()).isNotBlank();
      assertThat(law.clarificationSource()).contains("confirm");
    }
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
