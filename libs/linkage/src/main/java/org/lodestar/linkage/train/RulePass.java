package org.lodestar.linkage.train;

import java.util.List;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.Model;

/**
 * Expectation and maximisation within the pairs of one blocking rule: lambda is the share of
 * matches among these pairs, u is held, and comparisons that the rule asks for have no part.
 */
final class RulePass {
  private static final double SMOOTHING = 0.5;

  private final Tally pairs;
  private final Model model;
  private final boolean[] free;
  private final double[][] m;
  private final double[][] u;
  private final boolean[][] absent;
  private double lambda;

  /**
   * @param p where it begins; u of it is held
   * @param free which comparisons have a part
   */
  RulePass(Tally pairs, Model model, Probabilities p, boolean[] free) {
    this.pairs = pairs;
    this.model = model;
    this.free = free;
    m = p.m[0];
    u = p.u[0];
    absent = p.absent;
    lambda = begin(p);
  }

  /** Agreement in what the rule asks for makes a match likelier than among all pairs. */
  private double begin(Probabilities p) {
    double odds = model.lambda() / (1 - model.lambda());
    for (int i = 0; i < free.length; i++) {
      odds *= free[i] ? 1 : m[i][p.best[i]] / u[i][p.best[i]];
    }
    return Math.clamp(odds / (1 + odds), 1e-6, 0.5);
  }

  /**
   * Changes m until it stands still; gives whether it does.
   *
   * @param pass under which the rounds are told
   */
  boolean run(int pass, List<Training.Round> history) {
    for (int round = 0; round < 4 * model.maxIterations(); round++) {
      double change = round();
      history.add(new Training.Round(pass, lambda, change, fit(), Em.listed(m), Em.listed(u)));
      if (change < model.emConvergence()) {
        return true;
      }
    }
    return false;
  }

  private Training.Fit fit() {
    double likelihood = 0;
    for (int at = 0; at < pairs.size(); at++) {
      int[] pattern = pairs.levels()[at];
      double match = Math.log(lambda);
      double other = Math.log1p(-lambda);
      for (int i = 0; i < pattern.length; i++) {
        if (free[i] && !absent[i][pattern[i]]) {
          match += Math.log(m[i][pattern[i]]);
          other += Math.log(u[i][pattern[i]]);
        }
      }
      likelihood += pairs.counts()[at] * Probabilities.logOfSum(match, other);
    }
    double belief = 0;
    for (int i = 0; i < m.length; i++) {
      belief += free[i] ? Em.logDensity(m[i], absent[i], SMOOTHING) : 0;
    }
    return new Training.Fit(likelihood, belief);
  }

  private double round() {
    double[][] matches = new double[m.length][];
    for (int i = 0; i < m.length; i++) {
      matches[i] = new double[m[i].length];
    }
    double expected = 0;
    double all = 0;
    for (int at = 0; at < pairs.size(); at++) {
      int[] pattern = pairs.levels()[at];
      double share = pairs.counts()[at] * posterior(pattern);
      all += pairs.counts()[at];
      expected += share;
      for (int i = 0; i < pattern.length; i++) {
        matches[i][pattern[i]] += share;
      }
    }
    lambda = Math.clamp(expected / all, 1e-12, 1 - 1e-12);
    double change = 0;
    for (int i = 0; i < m.length; i++) {
      change = free[i] ? Math.max(change, maximise(i, matches[i])) : change;
    }
    return change;
  }

  private double posterior(int[] pattern) {
    double odds = Math.log(lambda / (1 - lambda));
    for (int i = 0; i < pattern.length; i++) {
      int level = pattern[i];
      if (free[i] && !absent[i][level]) {
        odds += Math.log(m[i][level] / u[i][level]);
      }
    }
    return 1 / (1 + Math.exp(-odds));
  }

  private double maximise(int i, double[] matches) {
    List<Level> levels = model.comparisons().get(i).levels();
    double[] shares = shares(matches, absent[i], SMOOTHING);
    double change = 0;
    for (int j = 0; j < shares.length; j++) {
      boolean isFixed = levels.get(j).fixedM() && levels.get(j).m() != null;
      if (!absent[i][j] && !isFixed) {
        change = Math.max(change, Math.abs(shares[j] - m[i][j]));
        m[i][j] = shares[j];
      }
    }
    return change;
  }

  /** Shares of the levels that are not of absent values, none of them 0. */
  static double[] shares(double[] counts, boolean[] absent, double smoothing) {
    double present = 0;
    int used = 0;
    for (int j = 0; j < counts.length; j++) {
      present += absent[j] ? 0 : counts[j];
      used += absent[j] ? 0 : 1;
    }
    double[] shares = new double[counts.length];
    for (int j = 0; j < counts.length; j++) {
      shares[j] = absent[j] ? 0 : (counts[j] + smoothing / used) / (present + smoothing);
    }
    return shares;
  }
}
