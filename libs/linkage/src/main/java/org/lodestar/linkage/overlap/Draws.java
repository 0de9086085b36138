package org.lodestar.linkage.overlap;

/** Mean and variance of how much larger one number of pairs is than another, over all draws. */
final class Draws {
  private final PairMatrix sums;
  private final PairMatrix squares;
  private int draws;

  Draws(int lists) {
    sums = new PairMatrix(lists);
    squares = new PairMatrix(lists);
  }

  void add(PairMatrix larger, PairMatrix smaller) {
    PairMatrix difference = larger.copy();
    difference.add(smaller, -1);
    sums.add(difference, 1);
    squares.addSquares(difference, 1);
    draws++;
  }

  double mean(int one, int other) {
    return sums.of(one, other) / draws;
  }

  double variance(int one, int other) {
    double mean = mean(one, other);
    return Math.max(0, squares.of(one, other) / draws - mean * mean);
  }
}
