package org.lodestar.linkage.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lodestar.linkage.Linked;
import org.lodestar.linkage.evaluate.Calibration;
import org.lodestar.linkage.evaluate.ClusterQuality;
import org.lodestar.linkage.evaluate.ListPairErrors;
import org.lodestar.linkage.evaluate.Lists;
import org.lodestar.linkage.evaluate.Partition;
import org.lodestar.linkage.evaluate.ScoredPairs;
import org.lodestar.linkage.evaluate.ThresholdRow;
import org.lodestar.linkage.evaluate.ThresholdTable;
import org.lodestar.linkage.score.Edges;
import org.lodestar.linkage.score.Weights;
import org.lodestar.linkage.table.Column;

/**
 * What a column with the truth says of the result.
 *
 * @param clusters how well they agree with the entities
 * @param thresholds what other thresholds would have given, rising
 * @param calibration whether probabilities mean what they say
 * @param lists errors for each two lists and within each; empty where there are too many lists
 */
public record Quality(
    ClusterQuality clusters,
    List<ThresholdRow> thresholds,
    Calibration calibration,
    List<ListPairErrors> lists) {
  private static final double LEVEL = 0.95;
  private static final int BANDS = 10;
  private static final int MOST_LISTS = 20;
  private static final double[] THRESHOLDS =
      DoubleStream.iterate(-6, weight -> weight <= 30, weight -> weight + 1).toArray();

  public Quality {
    thresholds = List.copyOf(thresholds);
    lists = List.copyOf(lists);
  }

  /** A record without truth is an entity of its own. */
  static Quality of(Linked linked, Column truth) {
    int[] entities = truth.codes().clone();
    for (int row = 0; row < entities.length; row++) {
      entities[row] = entities[row] == Column.ABSENT ? truth.distinct() + row : entities[row];
    }
    Partition real = Partition.of(entities);
    Partition found = Partition.of(linked.clusters().of());
    ScoredPairs scored = scored(linked.pairs());
    List<String> names = linked.table().sources();
    List<ListPairErrors> errors = new ArrayList<>();
    if (names.size() <= MOST_LISTS) {
      Lists lists = new Lists(names, linked.table().sourceOfEach());
      errors.addAll(ListPairErrors.of(real, found, lists, LEVEL));
    }
    return new Quality(
        ClusterQuality.of(real, found),
        ThresholdTable.of(real, scored, THRESHOLDS),
        Calibration.of(real, scored, BANDS, LEVEL),
        errors);
  }

  private static ScoredPairs scored(Edges edges) {
    double[] weights = IntStream.range(0, edges.size()).mapToDouble(edges::weight).toArray();
    return ScoredPairs.of(
        IntStream.range(0, edges.size()).map(edges::left).toArray(),
        IntStream.range(0, edges.size()).map(edges::right).toArray(),
        weights,
        Arrays.stream(weights).map(Weights::probability).toArray());
  }
}
