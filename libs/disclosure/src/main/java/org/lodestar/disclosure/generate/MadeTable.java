package org.lodestar.disclosure.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.lodestar.disclosure.DimensionRule;
import org.lodestar.disclosure.Row;
import org.lodestar.disclosure.Rules;
import org.lodestar.disclosure.Table;

/**
 * An invented table with its rules: many small counts and zeros, a few large ones, with totals.
 *
 * @param table rows for all combinations of codes
 * @param rules a tree for each dimension, threshold 5
 */
public record MadeTable(Table table, Rules rules) {
  private static final String TOTAL = "All";

  /** A table of two to four dimensions, some of them divided twice; the same for the same seed. */
  public static MadeTable small(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int rank = random.nextInt(10) < 6 ? 2 : random.nextInt(10) < 8 ? 3 : 4;
    int most = rank == 2 ? 9 : rank == 3 ? 5 : 3;
    int[] leaves = new int[rank];
    int[] parents = new int[rank];
    for (int k = 0; k < rank; k++) {
      leaves[k] = 2 + random.nextInt(most - 1);
      parents[k] = leaves[k] > 3 && random.nextBoolean() ? 2 : 0;
    }
    return of(leaves, parents, Math.exp(random.nextDouble() * 2.5), random);
  }

  /**
   * A table of given size.
   *
   * @param leaves how many undivided codes each dimension has
   * @param parents among how many codes between these and the total they are shared out; 0 for none
   * @param mean of the counts, roughly
   */
  public static MadeTable of(int[] leaves, int[] parents, double mean, long seed) {
    return of(leaves, parents, mean, new SplittableRandom(seed));
  }

  private static MadeTable of(int[] leaves, int[] parents, double mean, SplittableRandom random) {
    Map<String, DimensionRule> dimensions = new LinkedHashMap<>();
    List<List<String>> codes = new ArrayList<>();
    List<Map<String, String>> trees = new ArrayList<>();
    for (int k = 0; k < leaves.length; k++) {
      Map<String, String> tree = tree(k, leaves[k], parents[k]);
      trees.add(tree);
      dimensions.put("d" + k, DimensionRule.tree(TOTAL, tree));
      codes.add(new ArrayList<>(tree.keySet()));
    }
    Map<List<String>, Long> counts = new LinkedHashMap<>();
    double[][] effects = effects(leaves, random);
    fill(codes, leaves, List.of(), mean, effects, trees, counts, random);
    List<Row> rows = new ArrayList<>();
    counts.forEach((each, count) -> rows.add(Row.of(count, each.toArray(String[]::new))));
    List<String> names = List.copyOf(dimensions.keySet());
    return new MadeTable(new Table("made", names, rows), Rules.suppress(5, dimensions));
  }

  private static double[][] effects(int[] leaves, SplittableRandom random) {
    double[][] effects = new double[leaves.length][];
    for (int k = 0; k < leaves.length; k++) {
      effects[k] = random.doubles(leaves[k]).map(u -> Math.exp(1.6 * (u + u - 1))).toArray();
    }
    return effects;
  }

  /** Leaves first, in order of their numbers. */
  private static Map<String, String> tree(int k, int leaves, int parents) {
    Map<String, String> tree = new LinkedHashMap<>();
    for (int leaf = 0; leaf < leaves; leaf++) {
      tree.put("%c%03d".formatted('a' + k, leaf), parents == 0 ? TOTAL : parent(k, leaf % parents));
    }
    for (int parent = 0; parent < parents; parent++) {
      tree.put(parent(k, parent), TOTAL);
    }
    return tree;
  }

  private static String parent(int k, int number) {
    return "%c-%02d".formatted('A' + k, number);
  }

  private static void fill(
      List<List<String>> codes,
      int[] leaves,
      List<String> chosen,
      double mean,
      double[][] effects,
      List<Map<String, String>> trees,
      Map<List<String>, Long> counts,
      SplittableRandom random) {
    int k = chosen.size();
    if (k == leaves.length) {
      long count = draw(mean, random);
      spread(trees, chosen, List.of(), count, counts);
      return;
    }
    for (int leaf = 0; leaf < leaves[k]; leaf++) {
      List<String> next = new ArrayList<>(chosen);
      next.add(codes.get(k).get(leaf));
      fill(codes, leaves, next, mean * effects[k][leaf], effects, trees, counts, random);
    }
  }

  /** Skewed: most are small, some are ten times the mean. */
  private static long draw(double mean, SplittableRandom random) {
    return (long) (-mean * Math.log(1 - random.nextDouble()) * (random.nextInt(8) == 0 ? 4 : 0.7));
  }

  /** Adds a count to its cell and to all totals that hold it. */
  private static void spread(
      List<Map<String, String>> trees,
      List<String> leaf,
      List<String> chosen,
      long count,
      Map<List<String>, Long> counts) {
    int k = chosen.size();
    if (k == leaf.size()) {
      counts.merge(chosen, count, Long::sum);
      return;
    }
    String code = leaf.get(k);
    while (true) {
      List<String> next = new ArrayList<>(chosen);
      next.add(code);
      spread(trees, leaf, next, count, counts);
      if (code.equals(TOTAL)) {
        return;
      }
      code = trees.get(k).getOrDefault(code, TOTAL);
    }
  }
}
