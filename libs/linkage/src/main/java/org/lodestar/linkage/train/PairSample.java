package org.lodestar.linkage.train;

import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.compare.Patterns;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.table.Column;

/**
 * All possible pairs by their agreement patterns: the candidates counted, the others from a sample
 * in which each drawn pair stands for as many as it was unlikely to be drawn.
 *
 * <p>Drawn are pairs of all, and pairs that agree in each column by itself: two people of one home
 * are too rare among all pairs to be learnt from. A pair counts by the chance of all these draws
 * together (balance heuristic; Veach and Guibas 1995).
 *
 * @param levels of each pattern
 * @param pairs that have it
 * @param unfound how many of them no rule finds: not counted but drawn
 * @param total of all pairs
 * @param reached how many drawn pairs fell into each level of each comparison
 * @param grain for how many pairs one of those that were looked at stands
 */
record PairSample(
    int[][] levels, double[] pairs, double[] unfound, double total, long[][] reached, Grain grain) {
  private static final int AGREEING = 50_000;

  /**
   * @param candidates counted patterns of the pairs that the blocking finds
   * @param draws of all pairs
   */
  static PairSample of(
      Model model,
      Columns columns,
      Blocking blocking,
      Patterns patterns,
      PatternCounts candidates,
      int draws,
      long seed,
      int threads) {
    double total =
        Math.max(RandomPairs.possible(columns.table(), model.linkType()), candidates.total());
    Drawing drawing = new Drawing(model, columns, blocking, patterns);
    drawing.draw(draws, new SplittableRandom(seed), threads);
    Map<Long, Double> all = new TreeMap<>();
    double rest = total - candidates.total();
    double scale = drawing.sum == 0 ? 0 : rest / drawing.sum;
    drawing.weights.forEach((pattern, weight) -> all.put(pattern, weight * scale));
    candidates.forEach((pattern, count) -> all.merge(pattern, (double) count, Double::sum));
    int[][] levels = new int[all.size()][];
    double[] pairs = new double[all.size()];
    double[] unfound = new double[all.size()];
    double[] grains = new double[all.size()];
    int at = 0;
    for (Map.Entry<Long, Double> each : all.entrySet()) {
      levels[at] = patterns.levels(each.getKey());
      unfound[at] = scale * drawing.weights.getOrDefault(each.getKey(), 0.0);
      pairs[at] = each.getValue();
      double one = unfound[at] == 0 ? 1 : Math.max(1, scale / drawing.chance(levels[at]));
      grains[at] = 1 + (one - 1) * unfound[at] / pairs[at];
      at++;
    }
    Grain grain = new Grain(grains, drawing.ofLevels(scale, levels, pairs, unfound));
    return new PairSample(levels, pairs, unfound, total, drawing.reached, grain);
  }

  int size() {
    return pairs.length;
  }

  /** Draws pairs and gives each its weight. */
  private static final class Drawing {
    private final Blocking blocking;
    private final Patterns patterns;
    private final int[] best;
    private final int records;
    private final @Nullable AgreeingPairs[] agreeing;
    private final double[] equal;
    private final double allPairs;
    private int taken;
    private final Map<Long, Double> weights = new TreeMap<>();
    private final long[][] reached;
    private final DrawnPairs drawn = new DrawnPairs();
    private double sum;

    Drawing(Model model, Columns columns, Blocking blocking, Patterns patterns) {
      this.blocking = blocking;
      this.patterns = patterns;
      records = columns.table().size();
      allPairs = records * (records - 1.0) / 2;
      best = model.comparisons().stream().mapToInt(each -> each.best()).toArray();
      reached =
          model.comparisons().stream()
              .map(each -> new long[each.levels().size()])
              .toArray(long[][]::new);
      agreeing = new AgreeingPairs[best.length];
      equal = new double[best.length];
      for (int i = 0; i < best.length; i++) {
        String name = model.comparisons().get(i).equalColumn();
        Column column = name == null ? null : columns.table().column(name);
        AgreeingPairs of = column == null ? null : AgreeingPairs.of(column);
        agreeing[i] = of == null || of.pairs() < records / 4.0 ? null : of;
        equal[i] = of == null ? Double.POSITIVE_INFINITY : of.pairs();
      }
    }

    void draw(int draws, SplittableRandom random, int threads) {
      taken = records < 2 ? 0 : (int) Math.min(draws, 4 * allPairs);
      for (int i = 0; i < taken; i++) {
        int a = random.nextInt(records);
        int b = random.nextInt(records - 1);
        drawn.add(a, b >= a ? b + 1 : b);
      }
      for (AgreeingPairs each : agreeing) {
        for (int i = 0; each != null && i < AGREEING; i++) {
          int[] pair = each.draw(random);
          drawn.add(pair[0], pair[1]);
        }
      }
      drawn.look(blocking, patterns, threads);
      for (int pair = 0; pair < drawn.size(); pair++) {
        if (drawn.pattern(pair) != DrawnPairs.SHUT) {
          add(pair);
        }
      }
    }

    private void add(int pair) {
      long pattern = drawn.pattern(pair);
      int[] levels = patterns.levels(pattern);
      for (int i = 0; i < levels.length; i++) {
        boolean own = agreeing[i] != null && levels[i] == best[i];
        reached[i][levels[i]] += pair < taken || own ? 1 : 0;
      }
      double chance = chance(levels);
      if (!drawn.isFound(pair)) {
        weights.merge(pattern, 1 / chance, Double::sum);
        sum += 1 / chance;
      }
    }

    /** How often a pair with these levels is drawn, on average. */
    double chance(int[] levels) {
      double chance = taken / allPairs;
      for (int i = 0; i < levels.length; i++) {
        chance += levels[i] == best[i] ? ofAgreeing(i) : 0;
      }
      return chance;
    }

    private double ofAgreeing(int comparison) {
      AgreeingPairs own = agreeing[comparison];
      return own == null ? 0 : AGREEING / own.pairs();
    }

    /** For how many pairs one draw stands at most, by comparison and level. */
    double[][] ofLevels(double scale, int[][] levels, double[] pairs, double[] unfound) {
      double[] found = new double[best.length];
      for (int at = 0; at < pairs.length; at++) {
        for (int i = 0; i < best.length; i++) {
          found[i] += levels[at][i] == best[i] ? pairs[at] - unfound[at] : 0;
        }
      }
      double[][] ofLevels = new double[best.length][];
      for (int i = 0; i < best.length; i++) {
        ofLevels[i] = new double[reached[i].length];
        Arrays.fill(ofLevels[i], Math.max(1, scale * allPairs / Math.max(1, taken)));
        double one = scale == 0 ? 1 : scale / (taken / allPairs + ofAgreeing(i));
        ofLevels[i][best[i]] = Math.max(1, Math.min(one, equal[i] - found[i]));
      }
      return ofLevels;
    }
  }

  /**
   * How many pairs fall into each level of a comparison; where none was seen, as many as half a
   * draw stands for.
   */
  double[] seen(int comparison, int size) {
    double[] seen = new double[size];
    for (int level = 0; level < size; level++) {
      seen[level] = grain.half(comparison, level, Double.POSITIVE_INFINITY);
    }
    for (int at = 0; at < pairs.length; at++) {
      seen[levels[at][comparison]] += pairs[at];
    }
    return seen;
  }
}
