package org.lodestar.linkage.train;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.Model;

/**
 * The numbers of a model while they are being learnt: m and u of each level of each comparison, and
 * lambda. A level for absent values has no part in them.
 */
final class Probabilities {
  /** No level is impossible: what was never seen may be seen tomorrow. */
  static final double LEAST = 1e-9;

  final double[][] m;
  final double[][] u;
  final boolean[][] absent;
  double lambda;

  private Probabilities(double[][] m, double[][] u, boolean[][] absent, double lambda) {
    this.m = m;
    this.u = u;
    this.absent = absent;
    this.lambda = lambda;
  }

  /** From the model where it has them; else matches mostly agree, others mostly do not. */
  static Probabilities of(Model model) {
    int width = model.comparisons().size();
    double[][] m = new double[width][];
    double[][] u = new double[width][];
    boolean[][] absent = new boolean[width][];
    for (int i = 0; i < width; i++) {
      List<Level> levels = model.comparisons().get(i).levels();
      m[i] = new double[levels.size()];
      u[i] = new double[levels.size()];
      absent[i] = new boolean[levels.size()];
      for (int j = 0; j < levels.size(); j++) {
        absent[i][j] = levels.get(j).isNull();
      }
      begin(levels, m[i], u[i]);
    }
    return new Probabilities(m, u, absent, model.lambda());
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

  /** log2(m/u) of a level. */
  double weight(int comparison, int level) {
    return absent[comparison][level]
        ? 0
        : Math.log(m[comparison][level] / u[comparison][level]) / Math.log(2);
  }

  /** The model with these numbers. */
  Model in(Model model, boolean[][] learnt) {
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < m.length; i++) {
      Comparison comparison = model.comparisons().get(i);
      List<Level> levels = new ArrayList<>();
      for (int j = 0; j < m[i].length; j++) {
        Level level = comparison.levels().get(j);
        levels.add(level.isNull() || !learnt[i][j] ? level : level.with(m[i][j], u[i][j]));
      }
      comparisons.add(comparison.with(levels));
    }
    return model.withComparisons(comparisons).withLambda(lambda);
  }
}
