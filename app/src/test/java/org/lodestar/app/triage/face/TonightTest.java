package org.lodestar.app.triage.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.triage.Shift;
import org.lodestar.app.triage.StandIn;
import org.lodestar.app.triage.face.Tonight.Span;

class TonightTest {
  private static final Span HOURS = span("2026-11-26T17:00", "2026-11-27T09:00");

  @ParameterizedTest
  @CsvSource({
    // A Thursday: before offices shut, at night, and in the small hours.
    "2026-11-26T10:07, 2026-11-26T17:00, 2026-11-27T09:00",
    "2026-11-26T20:07, 2026-11-26T20:07, 2026-11-27T09:00",
    "2026-11-27T03:00, 2026-11-27T03:00, 2026-11-27T09:00",
    // A weekend is told a day at a time.
    "2026-11-27T12:00, 2026-11-27T17:00, 2026-11-28T17:00",
    "2026-11-28T10:07, 2026-11-28T10:07, 2026-11-29T10:15",
    // Clocks go back in this night, and Christmas Day is no office day.
    "2026-10-25T00:30, 2026-10-25T00:30, 2026-10-25T23:30",
    "2026-12-24T18:00, 2026-12-24T18:00, 2026-12-25T18:00",
  })
  void theHoursAreThoseInWhichOfficesAreShut(String now, String from, String until) {
    assertThat(Tonight.hours(at(now))).isEqualTo(span(from, until));
  }

  @Test
  void aNightWithNobodyIsOneGap() {
    assertThat(Tonight.of(HOURS, List.of(), null).gaps()).containsExactly(HOURS);
  }

  @Test
  void aShiftThatSpansTheNightLeavesNoGap() {
    Shift shift = shift("2026-11-26T16:00", "2026-11-27T12:00");
    Tonight tonight = Tonight.of(HOURS, List.of(shift), null);
    assertThat(tonight.gaps()).isEmpty();
    assertThat(tonight.within(shift)).isEqualTo(HOURS);
  }

  @Test
  void whatLiesBeforeBetweenAndAfterShiftsIsToldAsGaps() {
    Tonight tonight =
        Tonight.of(
            HOURS,
            List.of(
                shift("2026-11-27T02:00", "2026-11-27T06:00"),
                shift("2026-11-26T18:00", "2026-11-26T23:00"),
                shift("2026-11-26T19:00", "2026-11-26T20:00")),
            null);
    assertThat(tonight.gaps())
        .containsExactly(
            span("2026-11-26T17:00", "2026-11-26T18:00"),
            span("2026-11-26T23:00", "2026-11-27T02:00"),
            span("2026-11-27T06:00", "2026-11-27T09:00"));
    assertThat(tonight.shifts()).extracting(Shift::begins).isSorted();
  }

  @Test
  void aShiftOfAnotherNightIsNotShown() {
    Shift over = shift("2026-11-26T09:00", "2026-11-26T17:00");
    Shift later = shift("2026-11-27T09:00", "2026-11-27T17:00");
    Tonight tonight = Tonight.of(HOURS, List.of(over, later), new StandIn(null, UUID.randomUUID()));
    assertThat(tonight.shifts()).isEmpty();
    assertThat(tonight.gaps()).containsExactly(HOURS);
  }

  private static Shift shift(String begins, String ends) {
    @Nullable UUID nobody = null;
    return new Shift(
        UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), nobody, at(begins), at(ends));
  }

  private static Span span(String from, String until) {
    return new Span(at(from), at(until));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/London")).toInstant();
  }
}
