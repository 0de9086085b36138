package org.lodestar.disclosure;

/**
 * Rates beside the counts.
 *
 * @param denominator the column of what counts are a share of
 * @param per how many of the denominator a rate is told for, such as 100,000
 * @param leastCount a rate of fewer is unstable
 * @param leastDenominator a rate of fewer is unstable
 */
public record RateRule(String denominator, double per, long leastCount, double leastDenominator) {
  /**
   * Below 20 events the relative standard error of a rate, 1 / sqrt(count), is above 22 per cent.
   */
  public static final long LEAST_COUNT = 20;

  public RateRule {
    if (!(per > 0) || !Double.isFinite(per)) {
      throw new DisclosureException("A rate must be for more than nothing, such as 100000.");
    }
    if (leastCount < 0 || !(leastDenominator >= 0)) {
      throw new DisclosureException("The least count and denominator of a rate are 0 or more.");
    }
  }
}
