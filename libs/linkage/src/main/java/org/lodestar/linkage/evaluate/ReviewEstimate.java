package org.lodestar.linkage.evaluate;

import java.util.List;

/**
 * Precision and recall from the verdicts of reviewers on a sample stratified by weight. Recall is
 * among the pairs that were compared: what blocking lost no review of pairs can see.
 *
 * @param precision share of matches among the pairs at or above the threshold
 * @param precisionVariance of its estimate
 * @param recall share at or above the threshold among the matches
 * @param recallVariance of its estimate
 */
public record ReviewEstimate(
    Interval precision, double precisionVariance, Interval recall, double recallVariance) {
  /** There are too few verdicts to say anything. */
  static final ReviewEstimate UNKNOWN =
      new ReviewEstimate(Interval.UNKNOWN, Double.NaN, Interval.UNKNOWN, Double.NaN);

  /**
   * @param threshold a weight at which one of the bands begins
   * @throws IllegalArgumentException when a band holds pairs and no verdict decides on any, or the
   *     threshold lies within a band
   */
  public static ReviewEstimate of(List<ReviewBand> bands, double threshold, double level) {
    bands.forEach(band -> requireUsable(band, threshold));
    Sum above = Sum.of(bands.stream().filter(band -> band.from() >= threshold).toList());
    Sum below = Sum.of(bands.stream().filter(band -> band.from() < threshold).toList());
    double z = Normal.twoSided(level);
    double precision = above.matches / above.pairs;
    double precisionVariance = above.variance / (above.pairs * above.pairs);
    double recall = above.matches / (above.matches + below.matches);
    double recallVariance = above.variance * above.part(below) + below.variance * below.part(above);
    double smoothedPrecision = above.smoothed / above.pairs;
    double smoothedRecall = above.smoothed / (above.smoothed + below.smoothed);
    return new ReviewEstimate(
        interval(precision, smoothedPrecision, precisionVariance, z),
        precisionVariance,
        interval(recall, smoothedRecall, recallVariance, z),
        recallVariance);
  }

  private static void requireUsable(ReviewBand band, double threshold) {
    if (!band.isUsable()) {
      throw new IllegalArgumentException(
          "no verdict decides on any of the %d pairs of weight %s to %s: review some of them"
              .formatted(band.pairs(), band.from(), band.to()));
    }
    if (band.from() < threshold && threshold < band.to()) {
      throw new IllegalArgumentException(
          "the threshold %s lies within the band from %s to %s: take one of its ends"
              .formatted(threshold, band.from(), band.to()));
    }
  }

  /** Wilson's interval for the simple random sample that would have this variance. */
  private static Interval interval(double share, double smoothed, double variance, double z) {
    if (Double.isNaN(share)) {
      return Interval.UNKNOWN;
    }
    // Without pairs below the threshold recall is 1 for certain, and 0 / 0 would be no trials.
    double trials = variance == 0 ? Double.POSITIVE_INFINITY : smoothed * (1 - smoothed) / variance;
    return Wilson.ofShare(share, trials, z);
  }

  /** Totals over some bands. */
  private record Sum(double pairs, double matches, double smoothed, double variance) {
    static Sum of(List<ReviewBand> bands) {
      return new Sum(
          bands.stream().mapToDouble(ReviewBand::pairs).sum(),
          bands.stream().mapToDouble(ReviewBand::total).sum(),
          bands.stream().mapToDouble(ReviewBand::smoothedTotal).sum(),
          bands.stream().mapToDouble(ReviewBand::variance).sum());
    }

    /**
     * Squared slope of {@code this / (this + other)} by {@code this} (delta method), at the
     * smoothed totals.
     */
    double part(Sum other) {
      double all = smoothed + other.smoothed;
      double slope = other.smoothed / (all * all);
      return slope * slope;
    }
  }
}
