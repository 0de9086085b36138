package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClocksTest {

  @ParameterizedTest
  @CsvSource({
    "2026-12-24, 2027-01-05", // over Christmas with a substitute day, and New Year
    "2026-11-24, 2026-12-01",
    "2026-11-27, 2026-12-04", // received on a Friday
    "2026-11-28, 2026-12-04", // received on a Saturday
    "2022-05-31, 2022-06-09", // over the Platinum Jubilee
    "2022-09-15, 2022-09-23", // over the State Funeral
    "2023-05-05, 2023-05-15", // over the Coronation
    "2020-05-06, 2020-05-14" // over the early May bank holiday that was moved
  })
  void theReasonableGroundsTargetIsFiveWorkingDaysAfterReceipt(LocalDate received, LocalDate due) {
    Deadline deadline = Clocks.rgTarget(received);
    assertThat(deadline.due()).isEqualTo(due);
    assertThat(deadline.actBy()).isEqualTo(due);
    assertThat(deadline.kind()).isEqualTo(ClockKind.TARGET);
    assertThat(deadline.atLeast()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-27, 2026-12-11", // noticed on a Friday
    "2026-12-22, 2027-01-08" // over Christmas with a substitute day, and New Year
  })
  void aNoticeOfDisqualificationIsAnsweredWithinTenWorkingDays(LocalDate noticed, LocalDate due) {
    Deadline deadline = Clocks.disqualificationAnswer(noticed);
    assertThat(deadline.due()).isEqualTo(due);
    assertThat(deadline.kind()).isEqualTo(ClockKind.POLICY);
    assertThat(deadline.source()).contains("section 63", "to be confirmed by a practitioner");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-27, 2026-12-01", "2026-12-24, 2026-12-30"})
  void evidenceThatComesLaterIsSentOnWithinTwoWorkingDays(LocalDate came, LocalDate due) {
    Deadline deadline = Clocks.evidence(came);
    assertThat(deadline.due()).isEqualTo(due);
    assertThat(deadline.kind()).isEqualTo(ClockKind.TARGET);
  }

  @Test
  void recoveryWithoutAConclusiveDecisionIsAMinimumOfThirtyDaysThatCountsTheFirst() {
    Deadline deadline = Clocks.recovery(LocalDate.of(2027, 3, 1));
    assertThat(deadline.due()).isEqualTo(LocalDate.of(2027, 3, 30));
    assertThat(deadline.kind()).isEqualTo(ClockKind.STATUTORY);
    assertThat(deadline.atLeast()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-10, 2027-03-30",
    "2027-03-30, 2027-03-30",
    "2027-03-31, 2027-03-31",
    "2027-05-20, 2027-05-20",
    "2027-03-01, 2027-03-30"
  })
  void recoveryLastsToTheLaterOfThirtyDaysAndTheConclusiveDecision(
      LocalDate decided, LocalDate due) {
    Deadline deadline = Clocks.recovery(LocalDate.of(2027, 3, 1), decided);
    assertThat(deadline.due()).isEqualTo(due);
    assertThat(deadline.atLeast()).isFalse();
  }

  @Test
  void aConclusiveDecisionBeforeTheStartIsRefused() {
    assertThatThrownBy(() -> Clocks.recovery(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 2, 28)))
        .isInstanceOf(InputRefused.class)
        .hasMessageStartingWith("cg is 2027-02-28, before the start on 2027-03-01");
  }

  @Test
  void recoveryBegunUnderTheOldRuleLastsFortyFiveDays() {
    assertThat(Clocks.recovery(LocalDate.of(2023, 1, 29)).due())
        .isEqualTo(LocalDate.of(2023, 3, 14));
    assertThat(Clocks.recovery(LocalDate.of(2023, 1, 29)).kind()).isEqualTo(ClockKind.POLICY);
    assertThat(Clocks.recovery(LocalDate.of(2023, 1, 30)).due())
        .isEqualTo(LocalDate.of(2023, 2, 28));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-01, 2027-03-31, 2027-03-31",
    "2027-02-25, 2027-03-27, 2027-03-25", // ends on Easter Saturday, after Good Friday
    "2026-11-26, 2026-12-26, 2026-12-24" // ends on a Saturday after Christmas Day
  })
  void reconsiderationIsThirtyDaysAfterTheDecisionWithTheLastWorkingDayBefore(
      LocalDate decided, LocalDate due, LocalDate actBy) {
    Deadline deadline = Clocks.reconsideration(decided);
    assertThat(deadline.due()).isEqualTo(due);
    assertThat(deadline.actBy()).isEqualTo(actBy);
    assertThat(deadline.kind()).isEqualTo(ClockKind.POLICY);
  }

  @ParameterizedTest
  @CsvSource({
    "2009-11-24, 2027-11-24, 2027-11-24",
    "2008-02-29, 2026-03-01, 2026-02-27", // no 29 February in 2026; 1 March is a Sunday
    "2008-12-25, 2026-12-25, 2026-12-24"
  })
  void comingOfAgeIsTheEighteenthBirthday(LocalDate born, LocalDate due, LocalDate actBy) {
    Deadline deadline = Clocks.turning18(born);
    assertThat(deadline.due()).isEqualTo(due);
    assertThat(deadline.actBy()).isEqualTo(actBy);
  }

  @Test
  void theSourceSaysWhyTheBirthdayOf29FebruaryIsTakenAs1March() {
    assertThat(Clocks.turning18(LocalDate.of(2008, 2, 29)).source())
        .contains("taken as 1 March")
        .contains("to be confirmed by a practitioner");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-24, 1, 2026-12-29",
    "2026-12-24, 5, 2027-01-05",
    "2026-11-21, 1, 2026-11-23"
  })
  void aBareCountLeavesOutTheStart(LocalDate start, int days, LocalDate due) {
    assertThat(Clocks.workingDays(start, days).due()).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({"0", "-1"})
  void aCountBelowOneIsRefused(int days) {
    assertThatThrownBy(() -> Clocks.workingDays(LocalDate.of(2026, 11, 24), days))
        .isInstanceOf(InputRefused.class)
        .hasMessageStartingWith("days must be 1 or more");
  }

  @Test
  void datesBeyondTheTableOfBankHolidaysAreRefusedWithItsRange() {
    assertThatThrownBy(() -> Clocks.rgTarget(LocalDate.of(2045, 12, 29)))
        .isInstanceOf(InputRefused.class)
        .hasMessageContaining("start 2045-12-29")
        .hasMessageContaining("it covers 2015-01-01 to 2045-12-31");
    assertThatThrownBy(() -> Clocks.turning18(LocalDate.of(2028, 1, 1)))
        .hasMessageStartingWith("born 2028-01-01");
    assertThatThrownBy(() -> Clocks.recovery(LocalDate.of(2027, 3, 1), LocalDate.of(2046, 1, 1)))
        .hasMessageStartingWith("cg 2046-01-01");
    assertThatThrownBy(() -> Clocks.workingDays(LocalDate.of(2026, 1, 1), Integer.MAX_VALUE))
        .hasMessageStartingWith("start 2026-01-01");
    assertThatThrownBy(() -> Clocks.reconsideration(LocalDate.of(9999, 12, 31)))
        .hasMessageStartingWith("start 9999-12-31");
  }

  @Test
  void aClockOfTheDutyDoesNotRunBeforeTheDutyBegan() {
    assertThatThrownBy(() -> Clocks.rgTarget(LocalDate.of(2015, 10, 31)))
        .isInstanceOf(InputRefused.class)
        .hasMessageStartingWith("start is 2015-10-31");
  }

  @Test
  void aDateThatRestsOnProjectedHolidaysSaysSo() {
    assertThat(Clocks.turning18(LocalDate.of(2015, 6, 1)).source())
        .endsWith("bank holidays after 2028 are projected");
    assertThat(Clocks.turning18(LocalDate.of(2010, 6, 1)).source()).doesNotContain("projected");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-27, 2026-12-01, 2026-12-18, 2027-02-03", // a Friday; Christmas and New Year between
    "2026-12-24, 2026-12-30, 2027-01-19, 2027-03-02", // before Christmas, with a substitute day
    "2027-01-04, 2027-01-06, 2027-01-25, 2027-03-08"
  })
  void clocksOfChildrenCountWorkingDaysAfterTheDayOnWhichTheyStart(
      LocalDate start, LocalDate discussion, LocalDate conference, LocalDate assessment) {
    assertThat(Clocks.strategyDiscussion(start).due()).isEqualTo(discussion);
    assertThat(Clocks.initialChildConference(start).due()).isEqualTo(conference);
    assertThat(Clocks.childAssessment(start).due()).isEqualTo(assessment);
  }

  @Test
  void clocksOfChildrenSayThatAPractitionerHasStillToConfirmThem() {
    LocalDate start = LocalDate.of(2026, 11, 27);
    assertThat(Clocks.initialChildConference(start).sources())
        .allMatch(source -> source.mark().needsPractitioner());
    assertThat(Clocks.childAssessment(start).kind()).isEqualTo(ClockKind.POLICY);
    assertThat(Clocks.strategyDiscussion(start).kind()).isEqualTo(ClockKind.TARGET);
  }
}
