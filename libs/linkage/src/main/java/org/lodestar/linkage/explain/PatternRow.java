package org.lodestar.linkage.explain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lodestar.linkage.Linked;
import org.lodestar.linkage.score.Edges;

/**
 * Pairs that agree in the same way.
 *
 * @param levels place of the level of each comparison
 * @param pairs how many there are
 * @param lightest the least weight among them, in bits: the rarer their values, the heavier
 * @param heaviest the largest
 * @param together how many are of one cluster
 */
public record PatternRow(
    List<Integer> levels, long pairs, double lightest, double heaviest, long together) {
  public PatternRow {
    levels = List.copyOf(levels);
  }

  /** All patterns of the pairs that are told, the commonest first. */
  static List<PatternRow> all(Linked linked) {
    Map<List<Integer>, Row> rows = new HashMap<>();
    Edges pairs = linked.pairs();
    int[] clusters = linked.clusters().of();
    int width = linked.model().comparisons().size();
    for (int pair = 0; pair < pairs.size(); pair++) {
      int left = pairs.left(pair);
      int right = pairs.right(pair);
      Integer[] levels = new Integer[width];
      Arrays.setAll(levels, i -> linked.scorer().level(i, left, right));
      rows.computeIfAbsent(List.of(levels), _ -> new Row())
          .add(pairs.weight(pair), clusters[left] == clusters[right]);
    }
    return rows.entrySet().stream()
        .map(each -> each.getValue().of(each.getKey()))
        .sorted(
            Comparator.comparingLong(PatternRow::pairs)
                .reversed()
                .thenComparing(PatternRow::levels, PatternRow::compare))
        .toList();
  }

  private static int compare(List<Integer> a, List<Integer> b) {
    return IntStream.range(0, a.size())
        .map(i -> Integer.compare(a.get(i), b.get(i)))
        .filter(order -> order != 0)
        .findFirst()
        .orElse(0);
  }

  private static final class Row {
    private long pairs;
    private long together;
    private double lightest = Double.POSITIVE_INFINITY;
    private double heaviest = Double.NEGATIVE_INFINITY;

    private void add(double weight, boolean one) {
      pairs++;
      together += one ? 1 : 0;
      lightest = Math.min(lightest, weight);
      heaviest = Math.max(heaviest, weight);
    }

    private PatternRow of(List<Integer> levels) {
      return new PatternRow(levels, pairs, lightest, heaviest, together);
    }
  }
}
