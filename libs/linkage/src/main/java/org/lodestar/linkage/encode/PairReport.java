package org.lodestar.linkage.encode;

/**
 * How the linkage of two lists went, by the model's own expectation; an estimator of hidden numbers
 * needs the last three.
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
    double missedLinks) {}
