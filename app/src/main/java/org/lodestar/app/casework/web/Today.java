package org.lodestar.app.casework.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.lodestar.statute.Screening;
import org.springframework.stereotype.Component;

/** The present day in London. */
@Component
class Today {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  LocalDate date() {
    return LocalDate.now(clock.withZone(LONDON));
  }

  Instant now() {
    return clock.instant();
  }

  /** Whether the council's offices are open now: working days, by the clock and the holidays. */
  boolean isOfficeHours() {
    LocalDateTime now = wallClock();
    return Screening.isOfficeHours(now.toLocalDate(), now.toLocalTime());
  }

  /** The present moment by the clock on a wall in London. */
  LocalDateTime wallClock() {
    return LocalDateTime.now(clock.withZone(LONDON));
  }
}
