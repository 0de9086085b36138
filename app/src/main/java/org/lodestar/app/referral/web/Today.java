package org.lodestar.app.referral.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The present moment, and the present day in London, by which the law counts. */
@Component("referralToday")
class Today {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate date() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }
}
