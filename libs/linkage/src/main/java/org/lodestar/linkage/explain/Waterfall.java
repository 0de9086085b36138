package org.lodestar.linkage.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.Linked;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Expression;
import org.lodestar.linkage.score.Edges;
import org.lodestar.linkage.score.Part;
import org.lodestar.linkage.score.Weights;
import org.lodestar.linkage.table.Table;

/**
 * The weight of one pair, piece by piece.
 *
 * @param left one record
 * @param right the other
 * @param weight of the pair in bits; the bits of the steps together
 * @param together whether both are of one cluster
 * @param steps what is believed beforehand, then comparison by comparison
 */
public record Waterfall(
    RecordName left, RecordName right, double weight, boolean together, List<Step> steps) {
  /** How many pairs are shown, spread over the range of weights. */
  private static final int PAIRS = 6;

  public Waterfall {
    steps = List.copyOf(steps);
  }

  public double probability() {
    return Weights.probability(weight);
  }

  /**
   * One piece.
   *
   * @param part of the weight
   * @param values of the two records, column by column; empty unless values may be told
   */
  public record Step(Part part, List<ValuePair> values) {
    public Step {
      values = List.copyOf(values);
    }
  }

  /** The values of two records in one column; null where absent. */
  public record ValuePair(String column, @Nullable String left, @Nullable String right) {}

  /**
   * Some pairs over the whole range of weights: the lightest and the heaviest that are told, those
   * next to even odds and to the threshold, and between them.
   *
   * @param threshold weight above which a pair speaks for one entity
   * @param values whether values may be told
   */
  static List<Waterfall> some(Linked linked, double threshold, boolean values) {
    Edges edges = linked.pairs();
    if (edges.size() == 0) {
      return List.of();
    }
    int[] order = edges.heaviestFirst();
    double most = edges.weight(order[0]);
    double least = edges.weight(order[order.length - 1]);
    TreeSet<Integer> places = new TreeSet<>();
    Stream.of(least, 0.0, threshold, most)
        .filter(weight -> weight >= least && weight <= most)
        .forEach(weight -> places.add(nearest(edges, order, weight)));
    for (int i = 1; places.size() < Math.min(PAIRS, order.length) && i < 2 * PAIRS; i++) {
      places.add(nearest(edges, order, least + (most - least) * i / (2 * PAIRS)));
    }
    return places.stream().map(place -> of(linked, order[place], values)).toList();
  }

  /** The place in the order whose weight is nearest. */
  private static int nearest(Edges edges, int[] order, double weight) {
    int low = 0;
    int high = order.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edges.weight(order[middle]) > weight) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean before =
        low > 0
            && Math.abs(edges.weight(order[low - 1]) - weight)
                < Math.abs(edges.weight(order[low]) - weight);
    return before ? low - 1 : low;
  }

  private static Waterfall of(Linked linked, int edge, boolean values) {
    int left = linked.pairs().left(edge);
    int right = linked.pairs().right(edge);
    List<Step> steps = new ArrayList<>();
    List<Part> parts = linked.scorer().parts(left, right);
    for (int i = 0; i < parts.size(); i++) {
      steps.add(
          new Step(
              parts.get(i),
              i == 0 || !values
                  ? List.of()
                  : values(linked.table(), linked.model().comparisons().get(i - 1), left, right)));
    }
    int[] clusters = linked.clusters().of();
    return new Waterfall(
        RecordName.of(linked.table(), left),
        RecordName.of(linked.table(), right),
        linked.pairs().weight(edge),
        clusters[left] == clusters[right],
        steps);
  }

  private static List<ValuePair> values(Table table, Comparison comparison, int left, int right) {
    return comparison.levels().stream()
        .flatMap(level -> level.condition() == null ? Stream.empty() : level.condition().refs())
        .map(Expression.Ref::column)
        .distinct()
        .map(table::column)
        .map(column -> new ValuePair(column.name(), column.at(left), column.at(right)))
        .toList();
  }
}
