package org.lodestar.disclosure.round;

import org.lodestar.disclosure.Interval;

/**
 * Rounded counts.
 *
 * @param counts of each row
 * @param off how far at most a true count may lie off, as a reader is told
 * @param far how many totals lie further off than less than one base; 0 unless nothing better was
 *     found
 */
public record Rounding(long[] counts, long off, int far) {
  /** What the rounded count of a row says by itself. */
  public Interval interval(int row) {
    return new Interval(Math.max(0, counts[row] - off), counts[row] + off);
  }
}
