package org.lodestar.disclosure;

/**
 * How much of a table is left.
 *
 * @param cells rows in all, totals among them
 * @param shown rows with a count
 * @param sum of the counts of inner cells, those that are no totals
 * @param sumShown of those of them that have a count
 * @param meanDistance of shown counts from the true ones; 0 unless rounded
 * @param greatestDistance the largest of these
 */
public record Utility(
    int cells, int shown, long sum, long sumShown, double meanDistance, long greatestDistance) {}
