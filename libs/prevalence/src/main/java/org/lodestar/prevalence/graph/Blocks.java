package org.lodestar.prevalence.graph;

import java.util.stream.IntStream;

/**
 * A range cut into blocks over which the log weight of a graph hardly bends, so that its value at
 * both ends bounds it within (some four times the root of where they begin), and over which no
 * weight of a set changes beyond what a number can hold.
 */
final class Blocks {
  static final int MOST_POINTS = 256;
  private static final double FEWEST_VALUES = 16;

  /** Of a logarithm; the cliques of six lists together stay within the 700 that a double holds. */
  private static final double MOST_CHANGE = 90;

  private final int[] starts;

  Blocks(UnseenRange range, SetWeights weights) {
    IntStream.Builder cuts = IntStream.builder();
    for (int next = 0; next < range.size(); next += points(range, weights, next)) {
      cuts.add(next);
    }
    this.starts = IntStream.concat(cuts.build(), IntStream.of(range.size())).toArray();
  }

  private static int points(UnseenRange range, SetWeights weights, int from) {
    long x = range.at(from);
    double flat = Math.max(FEWEST_VALUES, 4 * Math.sqrt((double) x));
    double values = Math.min(flat, MOST_CHANGE / weights.steepest(x));
    int points = (int) Math.clamp(values / range.step(), 1, MOST_POINTS);
    return Math.min(points, range.size() - from);
  }

  int count() {
    return starts.length - 1;
  }

  int start(int block) {
    return starts[block];
  }

  int points(int block) {
    return starts[block + 1] - starts[block];
  }
}
