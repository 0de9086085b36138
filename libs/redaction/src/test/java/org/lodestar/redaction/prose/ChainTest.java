package org.lodestar.redaction.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against every way through the chain, reckoned one by one. */
class ChainTest {
  private static final int LABELS = 3;
  private static final int LENGTH = 5;

  @Test
  void chancesAreThoseOfAllWaysAddedUp() {
    Random random = new Random(7);
    for (int tries = 0; tries < 20; tries++) {
      double[][] scores = drawn(random, LENGTH);
      double[][] steps = drawn(random, LABELS);
      double[][] chances = Chain.marginals(scores, steps);
      double[][] expected = byHand(scores, steps);
      for (int at = 0; at < LENGTH; at++) {
        for (int label = 0; label < LABELS; label++) {
          assertThat(chances[at][label]).isCloseTo(expected[at][label], within(1e-9));
        }
      }
    }
  }

  private static double[][] drawn(Random random, int rows) {
    double[][] drawn = new double[rows][LABELS];
    for (double[] row : drawn) {
      for (int i = 0; i < row.length; i++) {
        row[i] = random.nextGaussian() * 2;
      }
    }
    return drawn;
  }

  private static double[][] byHand(double[][] scores, double[][] steps) {
    double[][] sums = new double[LENGTH][LABELS];
    double all = 0;
    for (int way = 0; way < Math.pow(LABELS, LENGTH); way++) {
      int[] labels = new int[LENGTH];
      int left = way;
      double score = 0;
      for (int at = 0; at < LENGTH; at++) {
        labels[at] = left % LABELS;
        left /= LABELS;
        score += scores[at][labels[at]] + (at > 0 ? steps[labels[at - 1]][labels[at]] : 0);
      }
      all += Math.exp(score);
      for (int at = 0; at < LENGTH; at++) {
        sums[at][labels[at]] += Math.exp(score);
      }
    }
    for (double[] row : sums) {
      for (int label = 0; label < LABELS; label++) {
        row[label] /= all;
      }
    }
    return sums;
  }

  @Test
  void aSumOfLogarithmsIsStableWhereNumbersAreLarge() {
    assertThat(Chain.sum(new double[] {1_000, 1_000})).isCloseTo(1_000 + Math.log(2), within(1e-9));
    assertThat(Chain.sum(new double[] {-1_000, -2_000})).isCloseTo(-1_000, within(1e-9));
  }
}
