package org.lodestar.app.figures;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What is to be known beside a figure.
 *
 * @param code of the indicator
 * @param month to which it belongs
 */
public record SeriesNote(
    UUID id, String code, Kind kind, YearMonth month, String words, UUID by, Instant at) {
  /** Who wrote what no person did: a room told it, or it was said to everybody. */
  public static final UUID NOBODY = new UUID(0, 0);

  /** Characters that one may have. */
  public static final int LONGEST = 1000;

  /**
   * The months of some notes from which on figures are counted in another way, the first first:
   * those within a time, so that figures of it are not alike.
   *
   * @param first month of that time: counted in another way from there on all of it is alike
   */
  public static List<YearMonth> breaks(
      Collection<SeriesNote> notes, YearMonth first, YearMonth last) {
    return notes.stream()
        .filter(each -> each.kind() == Kind.BREAK)
        .map(SeriesNote::month)
        .filter(each -> each.isAfter(first) && !each.isAfter(last))
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether a person wrote it, who may take it away. */
  public boolean isWritten() {
    return !by.equals(NOBODY);
  }

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
