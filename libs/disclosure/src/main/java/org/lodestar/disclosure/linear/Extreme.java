package org.lodestar.disclosure.linear;

import java.util.Map;

/**
 * The least or the most that a sum can be.
 *
 * @param sum infinite where nothing bounds it
 * @param bases values under which it is that; none where it is infinite
 */
public record Extreme(double sum, Map<Integer, Double> bases) {}
