package org.lodestar.linkage.evaluate;

/**
 * A stratum of the review: the pairs of one band of weight and the verdicts on a sample of them.
 *
 * @param from least weight of the band
 * @param to weight at which the next band begins
 * @param pairs all pairs of the band, reviewed or not
 * @param matches verdicts of match
 * @param noMatches verdicts of no match
 * @param unsure verdicts that decide nothing and are left out of the estimate
 */
public record ReviewBand(
    double from, double to, long pairs, long matches, long noMatches, long unsure) {
  public ReviewBand {
    if (!(from < to) || matches < 0 || noMatches < 0 || unsure < 0) {
      throw new IllegalArgumentException("a band of weight from " + from + " to " + to);
    }
    if (matches + noMatches + unsure > pairs) {
      throw new IllegalArgumentException("a band has more verdicts than its " + pairs + " pairs");
    }
  }

  long decided() {
    return matches + noMatches;
  }

  /** Whether the verdicts say something of the pairs. */
  boolean isUsable() {
    return pairs == 0 || decided() > 0;
  }

  /** Estimated matches among all pairs of the band. */
  double total() {
    return pairs == 0 ? 0 : pairs * (double) matches / decided();
  }

  /** As if half a match and half a no match had been seen besides (the prior of H. Jeffreys). */
  private double smoothed() {
    return (matches + 0.5) / (decided() + 1.0);
  }

  double smoothedTotal() {
    return pairs * smoothed();
  }

  /**
   * Variance of {@link #total} for a sample without replacement (W. G. Cochran, Sampling
   * Techniques, 1977, chapter 5). The smoothed share keeps a band of unanimous verdicts from
   * claiming certainty.
   */
  double variance() {
    if (pairs == 0) {
      return 0;
    }
    double unseen = 1 - (double) decided() / pairs;
    double share = smoothed();
    return (double) pairs * pairs * unseen * share * (1 - share) / decided();
  }
}
