package org.lodestar.linkage.encode;

import org.lodestar.disclosure.small.SmallNumbers;

/**
 * When a count is too small to be shown.
 *
 * @param threshold counts below it are hidden; 4 or more, since fewer leave nothing to hide among
 * @param showZero whether 0 is shown; it is hidden by default, since "nobody of this list is in
 *     that one" says something of every person of the list
 */
public record SmallCells(int threshold, boolean showZero) {
  public SmallCells {
    if (threshold < 4) {
      throw new IllegalArgumentException("a threshold is 4 or more");
    }
  }

  /** Counts that are small among partners are hidden, zero among them. */
  public static SmallCells standard() {
    return new SmallCells(SmallNumbers.usual().least(), false);
  }

  boolean hides(long count) {
    return count < threshold && !(showZero && count == 0);
  }

  long least() {
    return showZero ? 1 : 0;
  }
}
