package org.lodestar.app.concerns;

import java.util.List;

/**
 * One page of a list.
 *
 * @param number from 1
 * @param total number of concerns on all pages
 */
public record ConcernList(List<ConcernLine> lines, int number, int total) {
  /** Concerns on a page. */
  public static final int SIZE = 25;

  public ConcernList {
    lines = List.copyOf(lines);
  }

  /** Number of pages, at least one. */
  public int pages() {
    return Math.max(1, Math.ceilDiv(total, SIZE));
  }
}
