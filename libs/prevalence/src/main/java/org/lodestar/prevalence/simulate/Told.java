package org.lodestar.prevalence.simulate;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.prevalence.Interval;

/**
 * What a method says of one made-up table.
 *
 * @param estimate people in all; null where there is none
 * @param intervals by level in hundred
 * @param refused whether no total would be shown, by the rule of overlap
 */
public record Told(@Nullable Double estimate, Map<Integer, Interval> intervals, boolean refused) {}
