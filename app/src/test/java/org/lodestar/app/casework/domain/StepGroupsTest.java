package org.lodestar.app.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.casework.StepGroup;
import org.lodestar.app.casework.ToDo;
import org.lodestar.statute.StepCode;

/** When an open step has to be looked at. 27 November 2026 is a Friday. */
class StepGroupsTest {
  @ParameterizedTest
  @CsvSource({
    // by its date
    "SUBMIT_NRM, 2026-11-27, 2026-11-27, '', TONIGHT",
    "SUBMIT_NRM, 2026-11-20, 2026-11-27, '', TONIGHT",
    "SUBMIT_NRM, 2026-11-30, 2026-11-27, '', NEXT_WORKING_DAY",
    "SUBMIT_NRM, 2026-12-01, 2026-11-27, '', LATER",
    "SUBMIT_NRM, 2026-12-01, 2026-11-30, '', NEXT_WORKING_DAY",
    "ICTG_REFERRAL, 2026-12-01, 2026-11-30, '', NEXT_WORKING_DAY",
    // a day on which nobody works is before the next on which somebody does
    "MISSING_RISK_REVIEW, 2026-11-28, 2026-11-27, '', NEXT_WORKING_DAY",
    "MISSING_RISK_REVIEW, 2026-11-28, 2026-11-28, '', TONIGHT",
    // over Christmas: Thursday the 24th, then Tuesday the 29th
    "SUBMIT_NRM, 2026-12-29, 2026-12-24, '', NEXT_WORKING_DAY",
    "SUBMIT_NRM, 2026-12-30, 2026-12-24, '', LATER",
    // a bed takes days to find, and on the last working day nobody finds one any more
    "SUPPORT_ENDS, 2026-12-03, 2026-11-24, '', NEXT_WORKING_DAY",
    "SUPPORT_ENDS, 2026-12-03, 2026-12-02, '', TONIGHT",
    "SUPPORT_ENDS, 2026-12-07, 2026-12-04, '', TONIGHT",
    "SUPPORT_ENDS, 2026-12-09, 2026-11-24, '', LATER",
    // without a date
    "INDEPENDENT_INTERPRETER, , 2026-11-27, '', NEXT_WORKING_DAY",
    "REVIEW, , 2026-11-27, '', LATER",
    ", , 2026-11-27, '', LATER",
    // one of the partnership's own
    ", 2026-11-27, 2026-11-27, '', TONIGHT",
    ", 2026-11-30, 2026-11-27, '', NEXT_WORKING_DAY",
    // in danger or missing: whatever date it was given
    "CALL_999, 2026-12-10, 2026-11-27, danger, TONIGHT",
    "EMERGENCY_ACCOMMODATION, 2026-12-10, 2026-11-27, danger, TONIGHT",
    "EMERGENCY_ACCOMMODATION, 2026-12-10, 2026-11-27, missing, LATER",
    "MISSING_PLAN, 2026-12-10, 2026-11-27, missing, TONIGHT",
    "MISSING_ADULT, 2026-12-10, 2026-11-27, missing, TONIGHT",
    "POLICE_REPORT, 2026-12-10, 2026-11-27, missing, TONIGHT",
    "POLICE_REPORT, 2026-12-10, 2026-11-27, danger, TONIGHT",
    "POLICE_REPORT, 2026-12-10, 2026-11-27, '', LATER",
    "SUBMIT_NRM, 2026-12-10, 2026-11-27, danger, LATER",
  })
  void isInItsGroup(
      @Nullable StepCode code,
      @Nullable LocalDate due,
      LocalDate today,
      String now,
      StepGroup group) {
    StepGroups.Now known =
        new StepGroups.Now(today, now.contains("danger"), now.contains("missing"));
    assertThat(StepGroups.of(code, due, known)).isEqualTo(group);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-28T06:00:00Z, TONIGHT",
    "2026-11-28T08:59:00Z, TONIGHT",
    "2026-11-28T09:00:00Z, NEXT_WORKING_DAY",
    "2026-12-02T06:00:00Z, LATER",
  })
  void whatHasAnHourBeforeTheMorningIsOverIsTonights(Instant hour, StepGroup group) {
    LocalDate friday = LocalDate.of(2026, 11, 27);
    LocalDate due = LocalDate.ofInstant(hour, ZoneOffset.UTC);
    StepGroups.Now now = new StepGroups.Now(friday, false, false);
    assertThat(StepGroups.of(StepCode.REVIEW, due, hour, now)).isEqualTo(group);
  }

  @Test
  void aChildInACellAfterTheChargeComesRightAfterDangerToLife() {
    UUID person = new UUID(0, 1);
    LocalDate today = LocalDate.of(2026, 11, 27);
    assertThat(
            Stream.of(
                    StepCode.MEDICAL_HELP,
                    StepCode.TRANSFER_FROM_CUSTODY,
                    StepCode.CHILD_FRONT_DOOR,
                    StepCode.CALL_999)
                .map(code -> new ToDo(person, code, null, today, null, StepGroup.TONIGHT))
                .sorted(StepGroups.IN_ORDER)
                .map(ToDo::code))
        .containsExactly(
            StepCode.CALL_999,
            StepCode.TRANSFER_FROM_CUSTODY,
            StepCode.MEDICAL_HELP,
            StepCode.CHILD_FRONT_DOOR);
  }

  @Test
  void inAGroupTheOneForLifeStandsFirstAndThenTheOneThatIsDueFirst() {
    UUID person = new UUID(0, 1);
    LocalDate today = LocalDate.of(2026, 11, 27);
    List<ToDo> sorted =
        Stream.of(
                new ToDo(person, StepCode.REVIEW, null, null, null, StepGroup.LATER),
                new ToDo(person, StepCode.POLICE_REPORT, null, today, null, StepGroup.TONIGHT),
                new ToDo(
                    person, StepCode.SUBMIT_NRM, null, today.minusDays(3), null, StepGroup.TONIGHT),
                new ToDo(person, StepCode.CALL_999, null, today, null, StepGroup.TONIGHT))
            .sorted(StepGroups.IN_ORDER)
            .toList();
    assertThat(sorted)
        .extracting(ToDo::code)
        .containsExactly(
            StepCode.CALL_999, StepCode.SUBMIT_NRM, StepCode.POLICE_REPORT, StepCode.REVIEW);
  }
}
