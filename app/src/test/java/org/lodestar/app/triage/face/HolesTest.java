package org.lodestar.app.triage.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lodestar.app.triage.Shift;
import org.lodestar.app.triage.face.Tonight.Span;

class HolesTest {
  @Test
  void aHolidayIsOneHoleAndIsToldDaysBefore() {
    List<Span> holes =
        Holes.ahead(
            at("2026-12-14T10:00"),
            List.of(
                shift("2026-12-14T17:00", "2026-12-24T17:00"),
                shift("2026-12-29T09:00", "2027-02-01T09:00")));
    assertThat(holes).containsExactly(new Span(at("2026-12-24T17:00"), at("2026-12-28T17:00")));
  }

  @Test
  void withoutAnyShiftEachNightIsAHoleAndAWeekendIsOne() {
    assertThat(Holes.ahead(at("2026-11-26T10:00"), List.of()))
        .startsWith(
            new Span(at("2026-11-26T17:00"), at("2026-11-27T09:00")),
            new Span(at("2026-11-27T17:00"), at("2026-11-30T09:00")));
  }

  @Test
  void shiftsThatCoverEverythingLeaveNone() {
    assertThat(
            Holes.ahead(
                at("2026-11-26T10:00"), List.of(shift("2026-11-26T10:00", "2026-12-20T10:00"))))
        .isEmpty();
  }

  private static Shift shift(String begins, String ends) {
    @Nullable UUID nobody = null;
    return new Shift(
        UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), nobody, at(begins), at(ends));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/London")).toInstant();
  }
}
