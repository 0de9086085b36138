package org.lodestar.redaction.prose;

import java.util.Arrays;

/**
 * A linear chain of labels (Lafferty, McCallum and Pereira 2001): how probable each label is at
 * each place, when every place has scores of its own and every step from a label to the next has
 * one.
 */
final class Chain {
  private Chain() {}

  /**
   * Probabilities by place and label, each row adding up to one.
   *
   * @param scores natural logarithms by place and label; at least one place
   * @param steps by label and next label
   */
  static double[][] marginals(double[][] scores, double[][] steps) {
    double[][] forward = forward(scores, steps);
    double[][] backward = backward(scores, steps);
    double all = sum(forward[forward.length - 1]);
    double[][] marginals = new double[scores.length][];
    for (int at = 0; at < scores.length; at++) {
      marginals[at] = new double[scores[at].length];
      for (int label = 0; label < scores[at].length; label++) {
        marginals[at][label] = Math.exp(forward[at][label] + backward[at][label] - all);
      }
    }
    return marginals;
  }

  /** Logarithms of what leads to each label at each place. */
  static double[][] forward(double[][] scores, double[][] steps) {
    double[][] forward = new double[scores.length][];
    forward[0] = scores[0].clone();
    for (int at = 1; at < scores.length; at++) {
      forward[at] = new double[scores[at].length];
      for (int label = 0; label < scores[at].length; label++) {
        double[] ways = new double[scores[at].length];
        for (int before = 0; before < ways.length; before++) {
          ways[before] = forward[at - 1][before] + steps[before][label];
        }
        forward[at][label] = sum(ways) + scores[at][label];
      }
    }
    return forward;
  }

  /** Logarithms of what follows each label at each place. */
  static double[][] backward(double[][] scores, double[][] steps) {
    double[][] backward = new double[scores.length][scores[0].length];
    for (int at = scores.length - 2; at >= 0; at--) {
      for (int label = 0; label < backward[at].length; label++) {
        double[] ways = new double[backward[at].length];
        for (int next = 0; next < ways.length; next++) {
          ways[next] = steps[label][next] + scores[at + 1][next] + backward[at + 1][next];
        }
        backward[at][label] = sum(ways);
      }
    }
    return backward;
  }

  /** Logarithm of the sum of what these are logarithms of. */
  static double sum(double[] logarithms) {
    double most = Arrays.stream(logarithms).max().orElse(0);
    double sum = 0;
    for (double each : logarithms) {
      sum += Math.exp(each - most);
    }
    return most + Math.log(sum);
  }
}
