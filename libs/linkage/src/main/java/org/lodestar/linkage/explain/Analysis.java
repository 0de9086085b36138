package org.lodestar.linkage.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.LinkSettings;
import org.lodestar.linkage.Linked;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.overlap.OverlapEstimate;
import org.lodestar.linkage.overlap.OverlapEstimator;
import org.lodestar.linkage.score.Weights;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.update.StableNumbers;

/**
 * All that can be told of a linkage.
 *
 * @param linked the linkage
 * @param settings it was carried out with
 * @param values whether values of records are in here; else nothing of any record but its place
 * @param columns how they are filled
 * @param rules what each blocking rule brought
 * @param bins histogram of match weights of the pairs that are told
 * @param bands the same by probability
 * @param patterns ways in which pairs agree, the commonest first
 * @param waterfalls what the weights of some pairs are made of, the heaviest first
 * @param unlinkables records that say too little
 * @param clusters how they hang together
 * @param overlaps how many entities stand on which lists, as the clusters have it
 * @param estimate the same with what may be false or missed; null where there is one list, or more
 *     than can be told apart
 * @param quality what the truth says; null where it is not known
 */
public record Analysis(
    Linked linked,
    LinkSettings settings,
    boolean values,
    List<ColumnProfile> columns,
    List<RuleShare> rules,
    List<WeightBin> bins,
    List<ProbabilityBand> bands,
    List<PatternRow> patterns,
    List<Waterfall> waterfalls,
    Unlinkables unlinkables,
    ClusterView clusters,
    List<ListOverlap> overlaps,
    @Nullable OverlapEstimate estimate,
    @Nullable Quality quality) {
  public Analysis {
    columns = List.copyOf(columns);
    rules = List.copyOf(rules);
    bins = List.copyOf(bins);
    bands = List.copyOf(bands);
    patterns = List.copyOf(patterns);
    waterfalls = List.copyOf(waterfalls);
    overlaps = List.copyOf(overlaps);
  }

  /**
   * Looks at a linkage.
   *
   * @param truth names the entity of each record; null where it is not known
   * @param values whether values of records may be told
   */
  public static Analysis of(
      Linked linked, LinkSettings settings, @Nullable Column truth, boolean values) {
    return of(linked, settings, truth, values, StableNumbers.first(linked.clusters()));
  }

  /** The same with clusters under numbers that stay from run to run. */
  public static Analysis of(
      Linked linked,
      LinkSettings settings,
      @Nullable Column truth,
      boolean values,
      StableNumbers numbers) {
    double threshold = Weights.weight(settings.threshold());
    int[] of = linked.clusters().of();
    return new Analysis(
        linked,
        settings,
        values,
        ColumnProfile.all(linked.table(), values),
        RuleShare.all(
            linked.model(), new Columns(linked.table()), settings.type(), settings.threads()),
        WeightBin.all(linked.pairs(), of),
        ProbabilityBand.all(linked.pairs(), of),
        PatternRow.all(linked),
        Waterfall.some(linked, threshold, values),
        Unlinkables.of(linked.table().size(), linked.scorer(), threshold),
        ClusterView.of(linked, threshold, numbers),
        ListOverlap.all(linked.clusters(), linked.table().sourceOfEach()),
        estimate(linked, settings),
        truth == null ? null : Quality.of(linked, truth));
  }

  private static @Nullable OverlapEstimate estimate(Linked linked, LinkSettings settings) {
    int lists = linked.table().sources().size();
    return lists < 2 || lists > OverlapEstimator.MOST_LISTS
        ? null
        : OverlapEstimator.of(linked, settings.duplicateFree(), settings.seed());
  }

  /** How many pairs all rules found together. */
  public long candidates() {
    return rules.isEmpty() ? 0 : rules.getLast().soFar();
  }

  /** Weight above which a pair speaks for one entity. */
  public double threshold() {
    return Weights.weight(settings.threshold());
  }
}
