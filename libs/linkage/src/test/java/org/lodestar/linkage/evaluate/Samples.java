package org.lodestar.linkage.evaluate;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Seeded records, pairs and weights for the tests of this package. */
final class Samples {
  private Samples() {}

  static int[] labels(int records, int groups, SplittableRandom random) {
    return IntStream.range(0, records).map(record -> random.nextInt(groups)).toArray();
  }

  /** Each pair of records with the chance given; weights are whole, so that many are equal. */
  static ScoredPairs pairs(int records, double chance, SplittableRandom random) {
    PairBuffer buffer = new PairBuffer();
    for (int a = 0; a < records; a++) {
      for (int b = a + 1; b < records; b++) {
        if (random.nextDouble() < chance) {
          boolean turned = random.nextBoolean();
          double weight = random.nextInt(-5, 6);
          buffer.add(turned ? b : a, turned ? a : b, weight, random.nextDouble());
        }
      }
    }
    return buffer.pairs();
  }

  static ScoredPairs pairs(int[][] leftRight, double[] weights) {
    PairBuffer buffer = new PairBuffer();
    for (int pair = 0; pair < weights.length; pair++) {
      buffer.add(leftRight[pair][0], leftRight[pair][1], weights[pair], 0.5);
    }
    return buffer.pairs();
  }
}
