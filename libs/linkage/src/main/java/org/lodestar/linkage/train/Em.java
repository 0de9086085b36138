package org.lodestar.linkage.train;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.linkage.compare.Patterns;

/**
 * Expectation and maximisation for m and lambda, u held (Fellegi and Sunter 1969; Dempster, Laird
 * and Rubin 1977; Winkler 1988), on counted patterns.
 *
 * <p>Lambda is the share of matches among all possible pairs, of which only candidates were looked
 * at; the others are taken for no matches. So all rules are learnt from together and no comparison
 * has to be left out because a rule asks for its agreement: that a candidate agrees by chance is
 * already in u.
 */
final class Em {
  /** Weighs like so many matches spread over the levels, so that none becomes impossible. */
  private static final double SMOOTHING = 0.5;

  private final long[] counts;
  private final int[][] levels;
  private final double total;
  private final boolean[] held;
  private final List<Training.Round> history = new ArrayList<>();

  /**
   * @param total how many pairs there could be
   * @param held comparisons that take no part
   */
  Em(PatternCounts patternCounts, Patterns patterns, double total, boolean[] held) {
    long[] all = patternCounts.patterns();
    counts = new long[all.length];
    levels = new int[all.length][];
    for (int i = 0; i < all.length; i++) {
      counts[i] = patternCounts.count(all[i]);
      levels[i] = patterns.levels(all[i]);
    }
    this.total = Math.max(1, Math.max(total, patternCounts.total()));
    this.held = held;
  }

  List<Training.Round> history() {
    return List.copyOf(history);
  }

  /** Changes the probabilities until they stand still; gives whether they do. */
  boolean run(Probabilities p, boolean[][] fixed, double convergence, int most) {
    for (int round = 0; round < most; round++) {
      double change = round(p, fixed);
      history.add(new Training.Round(p.lambda, change));
      if (change < convergence) {
        return true;
      }
    }
    return false;
  }

  private double round(Probabilities p, boolean[][] fixed) {
    double[][] matches = new double[p.m.length][];
    for (int i = 0; i < matches.length; i++) {
      matches[i] = new double[p.m[i].length];
    }
    double expected = 0;
    for (int at = 0; at < counts.length; at++) {
      double share = counts[at] * posterior(p, levels[at]);
      expected += share;
      for (int i = 0; i < matches.length; i++) {
        matches[i][levels[at][i]] += share;
      }
    }
    p.lambda = Math.clamp(expected / total, 1e-12, 0.5);
    return maximise(p, matches, fixed);
  }

  private double posterior(Probabilities p, int[] pattern) {
    double odds = Math.log(p.lambda / (1 - p.lambda));
    for (int i = 0; i < pattern.length; i++) {
      int level = pattern[i];
      if (!held[i] && !p.absent[i][level]) {
        odds += Math.log(p.m[i][level] / p.u[i][level]);
      }
    }
    return 1 / (1 + Math.exp(-odds));
  }

  private double maximise(Probabilities p, double[][] matches, boolean[][] fixed) {
    double change = 0;
    for (int i = 0; i < matches.length; i++) {
      if (!held[i]) {
        double present = 0;
        int used = 0;
        for (int j = 0; j < matches[i].length; j++) {
          present += p.absent[i][j] ? 0 : matches[i][j];
          used += p.absent[i][j] ? 0 : 1;
        }
        for (int j = 0; j < matches[i].length; j++) {
          if (!p.absent[i][j] && !fixed[i][j]) {
            double m = (matches[i][j] + SMOOTHING / used) / (present + SMOOTHING);
            change = Math.max(change, Math.abs(m - p.m[i][j]));
            p.m[i][j] = m;
          }
        }
      }
    }
    return change;
  }
}
