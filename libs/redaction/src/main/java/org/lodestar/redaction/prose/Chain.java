package org.lodestar.redaction.prose;

import java.util.Arrays;

/**
 * A linear chain of labels (Lafferty, McCallum and Pereira 2001): how probable each label is at
 * each place, when every place has scores of its own and every step from a label to the next has
 * one. Each place is scaled so that its chances add up to one (Rabiner 1989), so that no number
 * becomes too large or too small however long the chain is.
 */
final class Chain {
  private final double[][] places;
  private final double[][] steps;
  private final double[][] forward;
  private final double[][] backward;
  private final double[] scales;

  /**
   * Of scores.
   *
   * @param scores natural logarithms by place and label; at least one place
   * @param steps natural logarithms by label and next label
   */
  Chain(double[][] scores, double[][] steps) {
    this.places = Arrays.stream(scores).map(Chain::raised).toArray(double[][]::new);
    this.steps = Arrays.stream(steps).map(Chain::powers).toArray(double[][]::new);
    this.forward = new double[scores.length][];
    this.backward = new double[scores.length][];
    this.scales = new double[scores.length];
    goForward();
    goBackward();
  }

  /** Probabilities by place and label, each row adding up to one. */
  static double[][] marginals(double[][] scores, double[][] steps) {
    return new Chain(scores, steps).marginals();
  }

  double[][] marginals() {
    double[][] marginals = new double[places.length][];
    for (int at = 0; at < places.length; at++) {
      marginals[at] = forward[at].clone();
      for (int label = 0; label < marginals[at].length; label++) {
        marginals[at][label] *= backward[at][label];
      }
    }
    return marginals;
  }

  /** How often each step is expected to be taken, by label and next label, in one row. */
  double[] expected() {
    int labels = steps.length;
    double[] expected = new double[labels * labels];
    for (int at = 1; at < places.length; at++) {
      double[] onward = onward(at);
      for (int from = 0; from < labels; from++) {
        for (int to = 0; to < labels; to++) {
          expected[from * labels + to] += forward[at - 1][from] * steps[from][to] * onward[to];
        }
      }
    }
    return expected;
  }

  private void goForward() {
    for (int at = 0; at < places.length; at++) {
      double[] row = places[at].clone();
      for (int label = 0; at > 0 && label < row.length; label++) {
        double ways = 0;
        for (int before = 0; before < row.length; before++) {
          ways += forward[at - 1][before] * steps[before][label];
        }
        row[label] *= ways;
      }
      scales[at] = Arrays.stream(row).sum();
      forward[at] = row;
      for (int label = 0; label < row.length; label++) {
        row[label] /= scales[at];
      }
    }
  }

  private void goBackward() {
    int last = places.length - 1;
    backward[last] = new double[places[last].length];
    Arrays.fill(backward[last], 1);
    for (int at = last - 1; at >= 0; at--) {
      double[] onward = onward(at + 1);
      backward[at] = new double[onward.length];
      for (int label = 0; label < onward.length; label++) {
        for (int next = 0; next < onward.length; next++) {
          backward[at][label] += steps[label][next] * onward[next];
        }
      }
    }
  }

  /** What stands at a place and follows it, by label. */
  private double[] onward(int at) {
    double[] onward = new double[places[at].length];
    for (int label = 0; label < onward.length; label++) {
      onward[label] = places[at][label] * backward[at][label] / scales[at];
    }
    return onward;
  }

  /** Powers of what these are logarithms of, the largest as one. */
  private static double[] raised(double[] logarithms) {
    double most = Arrays.stream(logarithms).max().orElse(0);
    return powers(Arrays.stream(logarithms).map(each -> each - most).toArray());
  }

  private static double[] powers(double[] logarithms) {
    return Arrays.stream(logarithms).map(Math::exp).toArray();
  }
}
