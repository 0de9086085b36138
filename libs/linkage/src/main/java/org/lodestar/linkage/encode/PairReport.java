package org.lodestar.linkage.encode;

/**
 * How the linkage of two lists went, by the model's own expectation. It stays in the unit, since
 * {@code matches} is nearly the overlap that {@link Overlaps} may have to hide; an estimator of
 * hidden numbers outside is given the two rates.
 *
 * @param left name of a list
 * @param right name of the other
 * @param compared pairs compared
 * @param purgedBlocks blocks left out as too large
 * @param threshold Dice value from which pairs are linked
 * @param matches matches expected among the pairs that are alike enough to be looked at
 * @param falseLinks links expected to be wrong
 * @param missedLinks matches expected below the threshold, roughly; those never compared come on
 *     top
 */
public record PairReport(
    String left,
    String right,
    long compared,
    long purgedBlocks,
    double threshold,
    double matches,
    double falseLinks,
    double missedLinks) {

  /** The share of the links that are wrong, upwards to a hundredth. */
  public double falseLinkRate() {
    return upToHundredth(falseLinks / Math.max(1, matches + falseLinks));
  }

  /** The share of the matches that are missed, upwards to a hundredth. */
  public double missedLinkRate() {
    return upToHundredth(missedLinks / Math.max(1, matches + missedLinks));
  }

  /** An exact rate would tell a small overlap. */
  private static double upToHundredth(double rate) {
    return Math.min(1, Math.ceil(rate * 100) / 100);
  }
}
