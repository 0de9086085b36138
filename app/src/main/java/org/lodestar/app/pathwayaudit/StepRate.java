package org.lodestar.app.pathwayaudit;

import org.lodestar.disclosure.small.SmallNumbers;

/**
 * How many passed a step.
 *
 * @param judged passed or failed; what was not applicable is not among them
 */
public record StepRate(String step, int passed, int judged) {
  private static final SmallNumbers SMALL = SmallNumbers.usual();
  private static final int HUNDRED = 100;

  public StepRate {
    if (passed < 0 || judged < passed) {
      throw new IllegalArgumentException("No more pass than are judged");
    }
  }

  /** Percent, rounded down, so that a step is never called good by rounding; 100 for none. */
  public int percent() {
    return judged == 0 ? HUNDRED : passed * HUNDRED / judged;
  }

  /** Under how many a rate would say something about each of them. */
  public static int least() {
    return SMALL.least();
  }

  /** Whether so few were judged that paper does not say the rate. */
  public boolean few() {
    return !SMALL.isEnough(judged);
  }
}
