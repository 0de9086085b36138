package org.lodestar.linkage.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.compare.Grader;
import org.lodestar.linkage.compare.Graders;
import org.lodestar.linkage.compare.Patterns;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Given;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.Model;

/**
 * The match weight of two records: {@code log2(lambda/(1-lambda)) + sum of log2(m/u)}, and for a
 * level with term frequency {@code weight * log2(u of exact agreement / share of the value)}. A
 * model with several kinds of pairs is weighed by {@link KindWeights}. For several threads at once.
 */
public final class Scorer {
  private static final int NOBODY = -1;

  private final String[] names;
  private final Grader[] graders;
  private final double[][] weights;

  /** The same where the parent agrees. */
  private final double[][] givenWeights;

  private final int[] parent;
  private final int[] order;
  private final int[] best;
  private final @Nullable Frequencies[][] frequencies;
  private final Level[][] levels;
  private final double[] exactU;
  private final double prior;

  /** The most that the rarity of a value can add to a level. */
  private final double[][] rarest;

  /** Null where the comparisons have too many levels together. */
  private final @Nullable Patterns patterns;

  /** The most that the comparisons can still add, from this place in the order on. */
  private final double[] still;

  private final @Nullable KindWeights kinds;

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
    names = comparisons.stream().map(Comparison::name).toArray(String[]::new);
    graders = comparisons.stream().map(ready::of).toArray(Grader[]::new);
    weights = new double[width][];
    givenWeights = new double[width][];
    parent = new int[width];
    best = comparisons.stream().mapToInt(Comparison::best).toArray();
    levels = new Level[width][];
    frequencies = new Frequencies[width][];
    exactU = new double[width];
    rarest = new double[width][];
    for (int i = 0; i < width; i++) {
      prepare(i, comparisons.get(i), columns, outside);
      depend(i, comparisons);
    }
    prior = model.priorWeight();
    patterns = Patterns.fit(comparisons) ? new Patterns(comparisons, columns) : null;
    order = order();
    still = still();
    kinds = model.kinds().isEmpty() ? null : new KindWeights(model, order, exactU, rarest);
  }

  private void prepare(
      int i, Comparison comparison, Columns columns, Map<String, Map<String, Double>> outside) {
    levels[i] = comparison.levels().toArray(Level[]::new);
    weights[i] = comparison.levels().stream().mapToDouble(Level::weight).toArray();
    frequencies[i] = new Frequencies[levels[i].length];
    int exact = comparison.exact();
    Double u = exact < 0 ? null : levels[i][exact].u();
    exactU[i] = u == null ? 0 : u;
    rarest[i] = new double[levels[i].length];
    for (int j = 0; j < levels[i].length; j++) {
      Level.Frequency frequency = levels[i][j].frequency();
      if (frequency != null && exactU[i] > 0) {
        String column = frequency.column();
        Frequencies known = Frequencies.of(column, columns, outside.getOrDefault(column, Map.of()));
        frequencies[i][j] = known;
        double atMost =
            Math.max(
                bits(i, frequency, 0),
                Math.max(bits(i, frequency, known.rarest()), bits(i, frequency, 1)));
        rarest[i][j] = Math.max(0, atMost);
      }
    }
  }

  private void depend(int i, List<Comparison> comparisons) {
    Given given = comparisons.get(i).given();
    givenWeights[i] = weights[i];
    parent[i] = NOBODY;
    if (given != null) {
      parent[i] = comparisons.stream().map(Comparison::name).toList().indexOf(given.parent());
      givenWeights[i] = new double[weights[i].length];
      for (int j = 0; j < weights[i].length; j++) {
        givenWeights[i][j] =
            levels[i][j].isNull()
                ? 0
                : levels[i][j].with(given.m().get(j), given.u().get(j)).weight();
      }
    }
  }

  /** Parents before those that depend on them. */
  private int[] order() {
    List<Integer> order = new ArrayList<>();
    while (order.size() < parent.length) {
      for (int i = 0; i < parent.length; i++) {
        if (!order.contains(i) && (parent[i] == NOBODY || order.contains(parent[i]))) {
          order.add(i);
        }
      }
    }
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  private double[] still() {
    double[] sums = new double[order.length + 1];
    for (int at = order.length - 1; at >= 0; at--) {
      int i = order[at];
      double most = 0;
      for (int j = 0; j < weights[i].length; j++) {
        most = Math.max(most, Math.max(weights[i][j] + rarest[i][j], givenWeights[i][j]));
      }
      sums[at] = sums[at + 1] + most;
    }
    return sums;
  }

  /** The match weight. */
  public double weight(int left, int right) {
    return weight(left, right, Double.NEGATIVE_INFINITY);
  }

  /** The match weight; something below the least as soon as it cannot be reached any more. */
  public double weight(int left, int right, double least) {
    return kinds == null ? sum(left, right, least) : byKinds(kinds, left, right, least);
  }

  private double byKinds(KindWeights weights, int left, int right, double least) {
    double[] products = weights.begin();
    for (int at = 0; at < order.length; at++) {
      if (at > 0 && weights.most(products, at) < least) {
        return Double.NEGATIVE_INFINITY;
      }
      int i = order[at];
      int level = graders[i].grade(left, right);
      weights.take(products, i, level, exactU[i], change(i, level, left, right));
    }
    return weights.weight(products);
  }

  private double sum(int left, int right, double least) {
    double sum = prior;
    int[] seen = new int[graders.length];
    for (int at = 0; at < order.length; at++) {
      if (sum + still[at] < least) {
        return Double.NEGATIVE_INFINITY;
      }
      int i = order[at];
      seen[i] = graders[i].grade(left, right);
      sum += isGiven(i, seen) ? givenWeights[i][seen[i]] : alone(i, seen[i], left, right);
    }
    return sum;
  }

  /**
   * How much a record holds: what it would weigh against itself, were all values as common as
   * usual.
   */
  public double holds(int row) {
    int[] seen = new int[graders.length];
    double sum = prior;
    double[] products = kinds == null ? new double[0] : kinds.begin();
    for (int i : order) {
      seen[i] = graders[i].grade(row, row);
      sum += isGiven(i, seen) ? givenWeights[i][seen[i]] : weights[i][seen[i]];
      if (kinds != null) {
        kinds.take(products, i, seen[i], exactU[i], 1);
      }
    }
    return kinds == null ? sum : kinds.weight(products);
  }

  /** The match weight of two records whose levels are known. */
  double weight(int[] seen, int left, int right) {
    if (kinds != null) {
      double[] products = kinds.begin();
      for (int i : order) {
        kinds.take(products, i, seen[i], exactU[i], change(i, seen[i], left, right));
      }
      return kinds.weight(products);
    }
    double sum = prior;
    for (int i : order) {
      sum += isGiven(i, seen) ? givenWeights[i][seen[i]] : alone(i, seen[i], left, right);
    }
    return sum;
  }

  /** The most that a pair with these levels can weigh. */
  double most(int[] seen) {
    if (kinds != null) {
      double[] products = kinds.begin();
      for (int i : order) {
        kinds.take(products, i, seen[i], exactU[i], Math.pow(2, -rarest[i][seen[i]]));
      }
      return kinds.weight(products);
    }
    double sum = prior;
    for (int i : order) {
      sum += isGiven(i, seen) ? givenWeights[i][seen[i]] : weights[i][seen[i]] + rarest[i][seen[i]];
    }
    return sum;
  }

  /** Whether all pairs with these levels weigh the same, whatever their values. */
  boolean isFixed(int[] seen) {
    for (int i : order) {
      if (frequencies[i][seen[i]] != null && (kinds != null || !isGiven(i, seen))) {
        return false;
      }
    }
    return true;
  }

  private boolean isGiven(int i, int[] seen) {
    return parent[i] != NOBODY && seen[parent[i]] == best[parent[i]];
  }

  /** The patterns of the same comparisons; null where they are too many. */
  @Nullable Patterns patterns() {
    return patterns;
  }

  /** What the match weight is made of, in the order of the comparisons; together they are it. */
  public List<Part> parts(int left, int right) {
    if (kinds != null) {
      return parts(kinds, left, right);
    }
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("prior", "two records at random", prior, 0, false));
    for (int i = 0; i < graders.length; i++) {
      int level = graders[i].grade(left, right);
      boolean given =
          parent[i] != NOBODY && graders[parent[i]].grade(left, right) == best[parent[i]];
      double rarity = given ? 0 : adjustment(i, level, left, right);
      double bits = given ? givenWeights[i][level] : weights[i][level] + rarity;
      parts.add(new Part(names[i], levels[i][level].label(), bits, rarity, given));
    }
    return parts;
  }

  /** What each comparison adds to those before it, where kinds of pairs make them hang together. */
  private List<Part> parts(KindWeights weights, int left, int right) {
    List<Part> parts = new ArrayList<>();
    double[] products = weights.begin();
    double before = weights.weight(products);
    parts.add(new Part("prior", "two records at random", before, 0, false));
    for (int i = 0; i < graders.length; i++) {
      int level = graders[i].grade(left, right);
      double[] common = products.clone();
      weights.take(common, i, level, exactU[i], 1);
      weights.take(products, i, level, exactU[i], change(i, level, left, right));
      double after = weights.weight(products);
      double rarity = after - weights.weight(common);
      parts.add(new Part(names[i], levels[i][level].label(), after - before, rarity, false));
      before = after;
    }
    return parts;
  }

  /** What the rarity of the shared value makes of u, as a factor; 1 where it does not count. */
  private double change(int comparison, int level, int left, int right) {
    return frequencies[comparison][level] == null
        ? 1
        : Math.pow(2, -adjustment(comparison, level, left, right));
  }

  private double alone(int i, int level, int left, int right) {
    double weight = weights[i][level];
    return frequencies[i][level] == null ? weight : weight + adjustment(i, level, left, right);
  }

  /** What the rarity of the shared value adds for a level, in bits. */
  public double adjustment(int comparison, int level, int left, int right) {
    Frequencies known = frequencies[comparison][level];
    Level.Frequency frequency = levels[comparison][level].frequency();
    if (known == null || frequency == null) {
      return 0;
    }
    return bits(comparison, frequency, known.larger(left, right));
  }

  /** A value that is not there is neither rare nor common. */
  private double bits(int comparison, Level.Frequency frequency, double seen) {
    if (seen < 0) {
      return 0;
    }
    double share = Math.max(seen, frequency.minimumU());
    return share <= 0 ? 0 : frequency.weight() * Math.log(exactU[comparison] / share) / Math.log(2);
  }

  /** The level of one comparison. */
  public int level(int comparison, int left, int right) {
    return graders[comparison].grade(left, right);
  }
}
