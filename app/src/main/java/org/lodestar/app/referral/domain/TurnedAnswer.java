package org.lodestar.app.referral.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was turned, and when. What was told between the older answer and the newer says
 * what holds no more; where it is not known at which hour of the day of the turn something was
 * told, it counts as older, so that somebody asks.
 *
 * @param negative the day of the older answer
 * @param on the day of the newer one
 * @param recordedAt when the newer one was known here
 */
public record TurnedAnswer(LocalDate negative, LocalDate on, Instant recordedAt) {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** What somebody was told, measured by the two answers. */
  public enum Told {
    /** Before there was an answer. */
    NOTHING,
    OLDER,
    NEWER
  }

  /**
   * What was told on a day.
   *
   * @param at the moment at which it was told or written down; null where none is known
   */
  public Told told(LocalDate day, @Nullable Instant at) {
    boolean known = at == null ? day.isAfter(day()) : at.isAfter(recordedAt);
    if (known && !day.isBefore(on)) {
      return Told.NEWER;
    }
    return day.isBefore(negative) ? Told.NOTHING : Told.OLDER;
  }

  private LocalDate day() {
    return LocalDate.ofInstant(recordedAt, LONDON);
  }

  /** Under which somebody is known again, however their name was typed. */
  public static String sameName(String whom) {
    return whom.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
