package org.lodestar.app.triage.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.concerns.Staffing;
import org.lodestar.app.concerns.Staffing.Presence;
import org.lodestar.app.triage.Shift;

class PresencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // A Thursday: in office hours, at night, in the small hours.
        "2026-11-26T10:00 | -                                 | OFFICE_HOURS | -                |"
            + " no",
        "2026-11-26T20:00 | -                                 | NOBODY       | 2026-11-27T09:00 |"
            + " no",
        "2026-11-27T03:30 | -                                 | NOBODY       | 2026-11-27T09:00 |"
            + " no",
        // Friday night, and Christmas from Thursday night: Friday 25, a weekend, Monday 28 is a
        // bank holiday.
        "2026-11-27T20:00 | -                                 | NOBODY       | 2026-11-30T09:00 |"
            + " no",
        "2026-12-24T18:00 | -                                 | NOBODY       | 2026-12-29T09:00 |"
            + " no",
        "2026-12-25T10:00 | -                                 | NOBODY       | 2026-12-29T09:00 |"
            + " yes",
        // Shifts: one that runs, two that follow one another, one with a hole, one that is to come.
        "2026-11-26T20:00 | 2026-11-26T17:00~2026-11-27T01:00 | ON_DUTY      | 2026-11-27T01:00 |"
            + " no",
        "2026-11-26T20:00 | 2026-11-27T01:00~2026-11-27T09:00 2026-11-26T17:00~2026-11-27T01:00 |"
            + " ON_DUTY | 2026-11-27T09:00 | no",
        "2026-11-26T20:00 | 2026-11-26T17:00~2026-11-27T01:00 2026-11-27T02:00~2026-11-27T09:00 |"
            + " ON_DUTY | 2026-11-27T01:00 | no",
        "2026-11-26T20:00 | 2026-11-26T22:00~2026-11-27T01:00 | NOBODY       | 2026-11-26T22:00 |"
            + " no",
        "2026-12-25T10:00 | 2026-12-25T08:00~2026-12-25T20:00 | ON_DUTY      | 2026-12-25T20:00 |"
            + " yes",
        // The minute at which a shift ends is nobody's.
        "2026-11-26T20:00 | 2026-11-26T17:00~2026-11-26T20:00 | NOBODY       | 2026-11-27T09:00 |"
            + " no",
        // In the night in which clocks go back.
        "2026-10-25T00:30 | -                                 | NOBODY       | 2026-10-26T09:00 |"
            + " no",
      })
  void whoIsThereIsReadFromTheRotaAndTheCalendar(
      String now,
      @Nullable String shifts,
      Presence presence,
      @Nullable String until,
      String holiday) {
    Staffing staffing = Presences.at(at(now), shifts(shifts), false);
    assertThat(staffing)
        .isEqualTo(
            new Staffing(presence, until == null ? null : at(until), false, holiday.equals("yes")));
  }

  @Test
  void aPromiseOfADayIsKeptOnlyWhereSomebodyComesWithinIt() {
    Instant friday = at("2026-12-24T18:00");
    Staffing overChristmas = Presences.at(friday, List.of(), true);
    assertThat(overChristmas.reads(friday, Duration.ofHours(24))).isFalse();
    assertThat(overChristmas.reads(friday, Duration.ofDays(5))).isTrue();
  }

  private static List<Shift> shifts(@Nullable String written) {
    return written == null
        ? List.of()
        : Arrays.stream(written.split(" ")).map(PresencesTest::shift).toList();
  }

  private static Shift shift(String written) {
    String[] ends = written.split("~");
    @Nullable UUID nobody = null;
    return new Shift(
        UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), nobody, at(ends[0]), at(ends[1]));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/London")).toInstant();
  }
}
