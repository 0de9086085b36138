package org.lodestar.app.meetings.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The present day in London, and the present moment. */
@Component
class MeetingToday {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Clock clock;

  MeetingToday(Clock clock) {
    this.clock = clock;
  }

  LocalDate date() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  Instant now() {
    return clock.instant();
  }

  /** The last second of a day. */
  static Instant end(LocalDate day) {
    return day.plusDays(1).atStartOfDay(LONDON).toInstant().minusSeconds(1);
  }
}
