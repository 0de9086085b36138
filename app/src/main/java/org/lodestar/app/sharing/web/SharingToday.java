package org.lodestar.app.sharing.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The present moment, and the day in London. */
@Component
class SharingToday {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Clock clock;

  SharingToday(Clock clock) {
    this.clock = clock;
  }

  LocalDate date() {
    return LocalDate.now(clock.withZone(LONDON));
  }

  /** The day and the hour on a clock in London. */
  LocalDateTime wallClock() {
    return LocalDateTime.now(clock.withZone(LONDON));
  }

  Instant now() {
    return clock.instant();
  }
}
