package org.lodestar.app.sharing.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** An hour that is said at night without a day: the one that is nearest, and rather comes. */
public final class NextHour {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** So long after it an hour is still the one that was just now. */
  private static final Duration JUST_NOW = Duration.ofHours(2);

  private NextHour() {}

  /** The moment that is meant by an hour that is to come, or was just now. */
  public static Instant of(LocalTime hour, Instant said) {
    return notBefore(hour, said.minus(JUST_NOW));
  }

  /** The moment that is meant by an hour that was: today's, or yesterday's. */
  public static Instant before(LocalTime hour, Instant now) {
    return notBefore(hour, now.minus(Duration.ofDays(1)).plusSeconds(1));
  }

  private static Instant notBefore(LocalTime hour, Instant earliest) {
    ZonedDateTime first = earliest.atZone(LONDON);
    ZonedDateTime sameDay = first.toLocalDate().atTime(hour).atZone(LONDON);
    return sameDay.isBefore(first)
        ? first.toLocalDate().plusDays(1).atTime(hour).atZone(LONDON).toInstant()
        : sameDay.toInstant();
  }
}
