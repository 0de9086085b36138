package org.lodestar.app.concerns;

import java.util.List;

/**
 * One page of a list. A list is counted and paged up to {@link #MOST}; who wants to see further
 * narrows it.
 *
 * @param number from 1
 * @param total number of concerns on all pages, at most {@link #MOST}
 * @param more whether there are more than were counted
 */
public record ConcernList(List<ConcernLine> lines, int number, int total, boolean more) {
  /** Concerns on a page. */
  public static final int SIZE = 25;

  /** Concerns that a list counts and pages through. */
  public static final int MOST = 1_000;

  public ConcernList {
    lines = List.copyOf(lines);
  }

  /** Number of pages, at least one. */
  public int pages() {
    return Math.max(1, Math.ceilDiv(total, SIZE));
  }
}
