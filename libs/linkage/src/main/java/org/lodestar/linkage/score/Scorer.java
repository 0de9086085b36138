package org.lodestar.linkage.score;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.compare.Grader;
import org.lodestar.linkage.compare.Graders;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.Model;

/**
 * The match weight of two records: {@code log2(lambda/(1-lambda)) + sum of log2(m/u)}, and for a
 * level with term frequency {@code weight * log2(u of exact agreement / share of the value)}. For
 * several threads at once.
 */
public final class Scorer {
  private final Grader[] graders;
  private final double[][] weights;
  private final @Nullable Frequencies[][] frequencies;
  private final Level[][] levels;
  private final double[] exactU;
  private final double prior;

  /** The most that the comparisons from this one on can still add. */
  private final double[] still;

  public Scorer(Model model, Columns columns) {
    this(model, columns, Map.of());
  }

  /**
   * @param outside shares of values known from elsewhere, by column
   */
  public Scorer(Model model, Columns columns, Map<String, Map<String, Double>> outside) {
    List<Comparison> comparisons = model.comparisons();
    Graders ready = new Graders(columns);
    int width = comparisons.size();
    graders = comparisons.stream().map(ready::of).toArray(Grader[]::new);
    weights = new double[width][];
    levels = new Level[width][];
    frequencies = new Frequencies[width][];
    exactU = new double[width];
    for (int i = 0; i < width; i++) {
      prepare(i, comparisons.get(i), columns, outside);
    }
    prior = model.priorWeight();
    still = still();
  }

  private void prepare(
      int i, Comparison comparison, Columns columns, Map<String, Map<String, Double>> outside) {
    levels[i] = comparison.levels().toArray(Level[]::new);
    weights[i] = comparison.levels().stream().mapToDouble(Level::weight).toArray();
    frequencies[i] = new Frequencies[levels[i].length];
    int exact = comparison.exact();
    Double u = exact < 0 ? null : levels[i][exact].u();
    exactU[i] = u == null ? 0 : u;
    for (int j = 0; j < levels[i].length; j++) {
      Level.Frequency frequency = levels[i][j].frequency();
      if (frequency != null && exactU[i] > 0) {
        String column = frequency.column();
        frequencies[i][j] = Frequencies.of(column, columns, outside.getOrDefault(column, Map.of()));
      }
    }
  }

  private double[] still() {
    double[] most = new double[weights.length + 1];
    for (int i = weights.length - 1; i >= 0; i--) {
      double best = 0;
      for (int j = 0; j < weights[i].length; j++) {
        // A rare value may add without a bound that is worth working out.
        best = frequencies[i][j] == null ? Math.max(best, weights[i][j]) : Double.POSITIVE_INFINITY;
        if (best == Double.POSITIVE_INFINITY) {
          break;
        }
      }
      most[i] = most[i + 1] + best;
    }
    return most;
  }

  /** The match weight. */
  public double weight(int left, int right) {
    return weight(left, right, Double.NEGATIVE_INFINITY);
  }

  /** The match weight; something below the least as soon as it cannot be reached any more. */
  public double weight(int left, int right, double least) {
    double sum = prior;
    for (int i = 0; i < graders.length; i++) {
      if (sum + still[i] < least) {
        return Double.NEGATIVE_INFINITY;
      }
      int level = graders[i].grade(left, right);
      sum += weights[i][level];
      if (frequencies[i][level] != null) {
        sum += adjustment(i, level, left, right);
      }
    }
    return sum;
  }

  /** What the rarity of the shared value adds for a level, in bits. */
  public double adjustment(int comparison, int level, int left, int right) {
    Frequencies known = frequencies[comparison][level];
    Level.Frequency frequency = levels[comparison][level].frequency();
    if (known == null || frequency == null) {
      return 0;
    }
    double share = Math.max(known.larger(left, right), frequency.minimumU());
    return share <= 0 ? 0 : frequency.weight() * Math.log(exactU[comparison] / share) / Math.log(2);
  }

  /** The level of one comparison. */
  public int level(int comparison, int left, int right) {
    return graders[comparison].grade(left, right);
  }

  /** What a level adds, in bits, without the rarity of the value. */
  public double levelWeight(int comparison, int level) {
    return weights[comparison][level];
  }
}
