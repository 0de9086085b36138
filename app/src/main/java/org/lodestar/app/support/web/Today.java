package org.lodestar.app.support.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The present day in London. */
@Component("supportToday")
class Today {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  /** The present moment by the clock on a wall in London. */
  LocalDateTime wallClock() {
    return LocalDateTime.ofInstant(clock.instant(), LONDON);
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate date() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }
}
