package org.lodestar.app.learning;

import java.time.YearMonth;

/**
 * How many walked through a course in a month that is over. Small numbers are in it: whoever shows
 * it keeps them back.
 *
 * @param begun who sent a first answer
 * @param ended who came to the end
 * @param answered who said how sure they were, before and after
 * @param before the points of all of these before, each from one to five
 * @param after the same after
 */
public record WalkMonth(
    YearMonth month, int begun, int ended, int answered, long before, long after) {
  /** How much surer they are in the middle, in points of the scale of five. */
  public double gained() {
    return answered == 0 ? 0 : (double) (after - before) / answered;
  }
}
