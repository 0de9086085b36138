package org.lodestar.app.figures;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/**
 * What is to be known beside a figure.
 *
 * @param code of the indicator
 * @param month to which it belongs
 */
public record SeriesNote(
    UUID id, String code, Kind kind, YearMonth month, String words, UUID by, Instant at) {
  /** Characters that one may have. */
  public static final int LONGEST = 1000;

  /** Sorts of notes. */
  public enum Kind {
    /** What a figure means. */
    COMMENT,
    /** From this month on it is counted in another way: the series is broken. */
    BREAK,
    /** Something began or ended that may move it, such as a campaign. */
    EVENT
  }
}
