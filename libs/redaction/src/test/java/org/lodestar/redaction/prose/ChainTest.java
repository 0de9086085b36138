package org.lodestar.redaction.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
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
  void chancesStayChancesInALongChainWithLargeScores() {
    Random random = new Random(8);
    double[][] scores = drawn(random, 20_000);
    for (double[] row : scores) {
      for (int label = 0; label < LABELS; label++) {
        row[label] = row[label] * 200 + 5_000;
      }
    }
    for (double[] row : Chain.marginals(scores, drawn(random, LABELS))) {
      assertThat(Arrays.stream(row).sum()).isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void stepsAreExpectedAsOftenAsAllWaysTakeThem() {
    Random random = new Random(9);
    double[][] scores = drawn(random, 2);
    double[][] steps = drawn(random, LABELS);
    double[] expected = new Chain(scores, steps).expected();
    double all = 0;
    for (int way = 0; way < LABELS * LABELS; way++) {
      all += way(scores, steps, way);
    }
    for (int way = 0; way < LABELS * LABELS; way++) {
      assertThat(expected[way]).isCloseTo(way(scores, steps, way) / all, within(1e-9));
    }
  }

  private static double way(double[][] scores, double[][] steps, int way) {
    int from = way / LABELS;
    int to = way % LABELS;
    return Math.exp(scores[0][from] + steps[from][to] + scores[1][to]);
  }
}
