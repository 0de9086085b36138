package org.lodestar.linkage.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Measures the files of a linkage against a file with the truth. */
public final class Evaluation {
  private static final int BANDS = 10;

  private Evaluation() {}

  /**
   * What is known of clusters.
   *
   * @param lists errors for each two lists
   * @param estimated list histories of the clusters
   * @param real list histories of the entities
   * @param population bias of an estimate from each two lists
   */
  public record OfClusters(
      ClusterQuality quality,
      List<ListPairErrors> lists,
      HistoryTable estimated,
      HistoryTable real,
      OverlapError overlap,
      List<TwoListEstimate> population) {}

  /** What is known of scored pairs. */
  public record OfPairs(List<ThresholdRow> thresholds, Calibration calibration) {}

  /**
   * @param level of the intervals, such as 0.95
   * @throws InputRefused when a file cannot be used
   */
  public static OfClusters ofClusters(Path clusters, Path truth, double level) throws IOException {
    KnownTruth known = LinkFiles.readTruth(truth);
    Partition found = LinkFiles.readClusters(clusters, known.records());
    return ofClusters(found, known.entities(), known.records().lists(), level);
  }

  public static OfClusters ofClusters(
      Partition clusters, Partition truth, Lists lists, double level) {
    HistoryTable estimated = HistoryTable.of(clusters, lists);
    HistoryTable real = HistoryTable.of(truth, lists);
    return new OfClusters(
        ClusterQuality.of(truth, clusters),
        ListPairErrors.of(truth, clusters, lists, level),
        estimated,
        real,
        OverlapError.of(estimated, real),
        TwoListEstimate.of(estimated, real));
  }

  /**
   * @throws InputRefused when a file cannot be used
   */
  public static OfPairs ofPairs(Path pairs, Path truth, double level, double... thresholds)
      throws IOException {
    KnownTruth known = LinkFiles.readTruth(truth);
    ScoredPairs scored = LinkFiles.readPairs(pairs, known.records());
    return new OfPairs(
        ThresholdTable.of(known.entities(), scored, thresholds),
        Calibration.of(known.entities(), scored, BANDS, level));
  }
}
