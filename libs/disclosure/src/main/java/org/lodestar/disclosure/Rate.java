package org.lodestar.disclosure;

/**
 * A rate beside a count that is shown.
 *
 * @param value for as many of the denominator as the rule says
 * @param relativeStandardError 1 / sqrt(count), as if events came by chance (Poisson); a share, not
 *     per cent; infinite for a count of nothing
 * @param unstable whether it would be very different with a few people more or fewer
 */
public record Rate(double value, double relativeStandardError, boolean unstable) {
  public static Rate of(long count, double denominator, RateRule rule) {
    return new Rate(
        count * rule.per() / denominator,
        1 / Math.sqrt((double) count),
        count < rule.leastCount() || denominator < rule.leastDenominator());
  }
}
