package org.lodestar.linkage.encode;

/**
 * How lists are linked.
 *
 * @param probability a pair is linked when it is a match with at least this probability; 0.5 makes
 *     the fewest mistakes in all
 * @param oneEach whether a cluster holds at most one record of a list, which is right for lists
 *     without duplicates
 * @param recall the chance wanted that a pair of Dice {@code recallAt} is compared at all, where
 *     lists are too long to compare every pair
 * @param recallAt the Dice value for which {@code recall} holds
 * @param seed for the choice of bits that make blocks
 */
public record LinkRule(
    double probability, boolean oneEach, double recall, double recallAt, long seed) {
  public LinkRule {
    demand(probability > 0 && probability < 1, "probability");
    demand(recall > 0 && recall < 1, "recall");
    demand(recallAt > 0 && recallAt < 1, "recallAt");
  }

  /** The recommended rule. */
  public static LinkRule of(long seed) {
    return new LinkRule(0.5, true, 0.95, 0.75, seed);
  }

  public LinkRule withProbability(double least) {
    return new LinkRule(least, oneEach, recall, recallAt, seed);
  }

  private static void demand(boolean met, String name) {
    if (!met) {
      throw new IllegalArgumentException(name + " lies between 0 and 1");
    }
  }
}
