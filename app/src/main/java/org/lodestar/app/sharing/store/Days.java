package org.lodestar.app.sharing.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days in London and the moments at which they end. */
public final class Days {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private Days() {}

  /** The moment at which a day is over. */
  public static Instant after(LocalDate day) {
    return day.plusDays(1).atStartOfDay(LONDON).toInstant();
  }

  /** The last day that is over at a moment. */
  public static LocalDate lastBefore(Instant moment) {
    return LocalDate.ofInstant(moment, LONDON).minusDays(1);
  }

  /** The day on which a moment lies. */
  public static LocalDate of(Instant moment) {
    return LocalDate.ofInstant(moment, LONDON);
  }
}
