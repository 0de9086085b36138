package org.lodestar.linkage.score;

/**
 * One part of a match weight, as it is shown to who must judge a pair.
 *
 * @param name of the comparison, or "prior" for what is believed before any is looked at
 * @param level in words
 * @param bits that it adds, or takes away
 * @param rarity bits of these that come from how rare the shared value is
 * @param given whether the level was weighed given that its parent agrees
 */
public record Part(String name, String level, double bits, double rarity, boolean given) {}
