package org.lodestar.app.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.ground.Ids;
import org.lodestar.statute.ClockKind;
import org.lodestar.statute.ClockRule;

/** How a clock stands on a day. */
class RunningClockTest {
  @ParameterizedTest
  @CsvSource({
    "RG_TARGET, 2027-01-01, false, , , RUNNING",
    "RG_TARGET, 2027-01-02, false, , , DUE_SOON",
    "RG_TARGET, 2027-01-05, false, , , DUE_SOON",
    "RG_TARGET, 2027-01-06, false, , , OVERDUE",
    "RG_TARGET, 2027-01-05, true, , , RUNNING",
    "RG_TARGET, 2027-01-06, true, , , MINIMUM_PASSED",
    "RG_TARGET, 2027-01-06, false, 2027-01-04, , PAUSED",
    "RG_TARGET, 2027-01-06, false, , 2027-01-04, ENDED",
    "RECOVERY, 2027-01-05, false, , , DUE_SOON",
    "RECOVERY, 2027-01-06, false, , , ENDED",
    "RECOVERY, 2027-01-06, true, , , MINIMUM_PASSED",
    "RECONSIDERATION, 2027-01-05, false, , , DUE_SOON",
    "RECONSIDERATION, 2027-01-06, false, , , TIME_IS_OVER"
  })
  void aClockSaysHowItStands(
      ClockRule rule,
      LocalDate today,
      boolean atLeast,
      @Nullable LocalDate paused,
      @Nullable LocalDate ended,
      RunningClock.Standing expected) {
    LocalDate due = LocalDate.of(2027, 1, 5);
    RunningClock clock =
        new RunningClock(
            Ids.next(),
            Ids.next(),
            rule,
            ClockKind.TARGET,
            LocalDate.of(2026, 12, 24),
            due,
            due,
            atLeast,
            "source",
            paused,
            ended);
    assertThat(clock.standing(today)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"JUDICIAL_REVIEW, COURT", "RECONSIDERATION, POLICY", "EVIDENCE, POLICY"})
  void whatARuleOfCourtSetsIsNotCalledGuidance(ClockRule rule, String expected) {
    LocalDate due = LocalDate.of(2027, 1, 5);
    RunningClock clock =
        new RunningClock(
            Ids.next(), Ids.next(), rule, ClockKind.POLICY, due, due, due, false, "", null, null);
    assertThat(clock.kindKey()).isEqualTo("referral.clockKind." + expected);
  }

  @Test
  void aRecoveryPeriodWhoseEndIsSettledEndsAndIsNeverOverdue() {
    LocalDate due = LocalDate.of(2027, 1, 5);
    RunningClock clock =
        new RunningClock(
            Ids.next(),
            Ids.next(),
            ClockRule.RECOVERY,
            ClockKind.STATUTORY,
            LocalDate.of(2026, 12, 1),
            due,
            due,
            false,
            "source",
            null,
            null);
    assertThat(clock.standing(due.plusDays(1))).isEqualTo(RunningClock.Standing.ENDED);
  }
}
