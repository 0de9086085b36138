package org.lodestar.linkage.overlap;

/** Numbers of pairs of records for each two lists, the earlier list first. */
final class PairMatrix {
  private final double[][] pairs;

  PairMatrix(int lists) {
    pairs = new double[lists][lists];
  }

  PairMatrix copy() {
    PairMatrix copy = new PairMatrix(pairs.length);
    copy.add(this, 1);
    return copy;
  }

  double of(int one, int other) {
    return pairs[Math.min(one, other)][Math.max(one, other)];
  }

  void add(PairMatrix more, double times) {
    for (int a = 0; a < pairs.length; a++) {
      for (int b = a; b < pairs.length; b++) {
        pairs[a][b] += times * more.pairs[a][b];
      }
    }
  }

  /** The square of each number, so many times. */
  void addSquares(PairMatrix more, double times) {
    for (int a = 0; a < pairs.length; a++) {
      for (int b = a; b < pairs.length; b++) {
        pairs[a][b] += times * more.pairs[a][b] * more.pairs[a][b];
      }
    }
  }

  /** All pairs among so many records of each list. */
  void addWithin(int[] records) {
    for (int a = 0; a < records.length; a++) {
      pairs[a][a] += records[a] * (records[a] - 1.0) / 2;
      for (int b = a + 1; records[a] > 0 && b < records.length; b++) {
        pairs[a][b] += (double) records[a] * records[b];
      }
    }
  }

  /** All pairs of one of these with one of those. */
  void addBetween(int[] these, int[] those) {
    for (int a = 0; a < these.length; a++) {
      for (int b = 0; these[a] > 0 && b < those.length; b++) {
        pairs[Math.min(a, b)][Math.max(a, b)] += (double) these[a] * those[b];
      }
    }
  }
}
