package org.lodestar.linkage.evaluate;

/**
 * What a threshold would give.
 *
 * @param threshold pairs of at least this weight are linked
 * @param edges counts over the linked pairs alone
 * @param closure counts after records that are linked by a chain are put together
 */
public record ThresholdRow(double threshold, PairCounts edges, PairCounts closure) {}
