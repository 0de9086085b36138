package org.lodestar.app.guests.domain;

import java.time.LocalDate;
import java.time.Period;

/** For how long a link lets somebody in: our proposal, no law. */
public final class PassLimits {
  /** Where nothing else is said: time enough to ask a colleague. */
  public static final int USUAL_DAYS = 14;

  /** Longer than between two boards is nobody asked by one link. */
  public static final int MOST_DAYS = 60;

  /** After this who was asked is forgotten, so that the next board can still ask who it was. */
  public static final Period KEPT = Period.ofDays(90);

  private PassLimits() {}

  /** The last day that is proposed. */
  public static LocalDate usual(LocalDate today) {
    return today.plusDays(USUAL_DAYS);
  }

  /** Whether a last day may be chosen. */
  public static boolean fits(LocalDate lastDay, LocalDate today) {
    return !lastDay.isBefore(today) && !lastDay.isAfter(today.plusDays(MOST_DAYS));
  }
}
