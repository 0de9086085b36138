package org.lodestar.linkage.train;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Given;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.Model;

/**
 * The numbers of a model while they are being learnt: m and u of each level of each comparison, the
 * same given that the parent comparison agrees, and lambda. A level for absent values has no part
 * in them.
 */
final class Probabilities {
  /** No level is impossible: what was never seen may be seen tomorrow. */
  static final double LEAST = 1e-9;

  static final int NOBODY = -1;

  /** By whether the parent agrees (1) or not (0), comparison and level. */
  final double[][][] m;

  final double[][][] u;
  final boolean[][] absent;
  final int[] best;

  /** What is believed of m beforehand: m of a model that is not trained; null where none is. */
  final double[] @Nullable [] belief;

  final int[] parent;
  double lambda;

  /**
   * From the model where it has them; else matches mostly agree, others mostly do not.
   *
   * @param parent the comparison on which each depends, or {@link #NOBODY}
   */
  Probabilities(Model model, int[] parent) {
    int width = model.comparisons().size();
    m = new double[2][width][];
    u = new double[2][width][];
    absent = new boolean[width][];
    best = new int[width];
    belief = new double[width][];
    this.parent = parent;
    for (int i = 0; i < width; i++) {
      List<Level> levels = model.comparisons().get(i).levels();
      m[0][i] = new double[levels.size()];
      u[0][i] = new double[levels.size()];
      absent[i] = new boolean[levels.size()];
      best[i] = model.comparisons().get(i).best();
      for (int j = 0; j < levels.size(); j++) {
        absent[i][j] = levels.get(j).isNull();
      }
      begin(levels, m[0][i], u[0][i]);
      belief[i] = isBelieved(levels) ? m[0][i].clone() : null;
      m[1][i] = m[0][i].clone();
      u[1][i] = u[0][i].clone();
    }
    lambda = model.lambda();
  }

  private static boolean isBelieved(List<Level> levels) {
    return levels.stream().allMatch(level -> level.isNull() || level.m() != null);
  }

  private static void begin(List<Level> levels, double[] m, double[] u) {
    List<Integer> places = new ArrayList<>();
    for (int j = 0; j < levels.size(); j++) {
      if (!levels.get(j).isNull()) {
        places.add(j);
      }
    }
    double rest = 1;
    for (int at = 0; at < places.size(); at++) {
      int j = places.get(at);
      Level level = levels.get(j);
      boolean last = at == places.size() - 1;
      double share = last ? rest : rest * (at == 0 ? 0.8 : 0.5);
      m[j] = level.m() == null ? share : Math.max(level.m(), LEAST);
      u[j] = level.u() == null ? (last ? 0.9 : 0.1 / places.size()) : Math.max(level.u(), LEAST);
      rest -= share;
    }
  }

  /** 1 where the comparison's parent agrees in this pattern, else 0. */
  int state(int comparison, int[] pattern) {
    int of = parent[comparison];
    return of != NOBODY && pattern[of] == best[of] ? 1 : 0;
  }

  /** Probability that a pair with this pattern is a match. */
  double posterior(int[] pattern) {
    double odds = Math.log(lambda / (1 - lambda));
    for (int i = 0; i < pattern.length; i++) {
      int level = pattern[i];
      if (!absent[i][level]) {
        int state = state(i, pattern);
        odds += Math.log(m[state][i][level] / u[state][i][level]);
      }
    }
    return 1 / (1 + Math.exp(-odds));
  }

  /** Logarithm of how likely a pair is to have this pattern, match or not. */
  double logLikelihood(int[] pattern) {
    double match = Math.log(lambda);
    double other = Math.log1p(-lambda);
    for (int i = 0; i < pattern.length; i++) {
      int level = pattern[i];
      if (!absent[i][level]) {
        int state = state(i, pattern);
        match += Math.log(m[state][i][level]);
        other += Math.log(u[state][i][level]);
      }
    }
    return logOfSum(match, other);
  }

  /** log(e^a + e^b). */
  static double logOfSum(double a, double b) {
    return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
  }

  /** The model with these numbers. */
  Model in(Model model, boolean[] learnt) {
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < best.length; i++) {
      Comparison comparison = model.comparisons().get(i);
      List<Level> levels = new ArrayList<>();
      for (int j = 0; j < absent[i].length; j++) {
        Level level = comparison.levels().get(j);
        levels.add(level.isNull() || !learnt[i] ? level : level.with(m[0][i][j], u[0][i][j]));
      }
      comparisons.add(comparison.with(levels).withGiven(given(model, i)));
    }
    return model.withComparisons(comparisons).withLambda(lambda);
  }

  private @Nullable Given given(Model model, int i) {
    if (parent[i] == NOBODY) {
      return null;
    }
    List<Double> ms = new ArrayList<>();
    List<Double> us = new ArrayList<>();
    for (int j = 0; j < absent[i].length; j++) {
      ms.add(absent[i][j] ? 0 : m[1][i][j]);
      us.add(absent[i][j] ? 0 : u[1][i][j]);
    }
    return new Given(model.comparisons().get(parent[i]).name(), ms, us);
  }
}
