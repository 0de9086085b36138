package org.lodestar.linkage.evaluate;

import java.util.stream.IntStream;

/** The measures as their definitions say, by looking at every pair. */
final class BruteForce {
  private BruteForce() {}

  static PairCounts pairs(int[] truth, int[] clusters) {
    long found = 0;
    long wrong = 0;
    long missed = 0;
    for (int a = 0; a < truth.length; a++) {
      for (int b = a + 1; b < truth.length; b++) {
        boolean real = truth[a] == truth[b];
        boolean linked = clusters[a] == clusters[b];
        found += real && linked ? 1 : 0;
        wrong += !real && linked ? 1 : 0;
        missed += real && !linked ? 1 : 0;
      }
    }
    return new PairCounts(found, wrong, missed);
  }

  static Score bCubed(int[] truth, int[] clusters) {
    double precision = 0;
    double recall = 0;
    for (int record = 0; record < truth.length; record++) {
      double both = count(truth, clusters, record, true, true);
      precision += both / count(truth, clusters, record, false, true);
      recall += both / count(truth, clusters, record, true, false);
    }
    return new Score(precision / truth.length, recall / truth.length);
  }

  static double exactRecall(int[] truth, int[] clusters) {
    double exact = 0;
    for (int record = 0; record < truth.length; record++) {
      long both = count(truth, clusters, record, true, true);
      long entity = count(truth, clusters, record, true, false);
      long cluster = count(truth, clusters, record, false, true);
      exact += both == entity && both == cluster ? 1.0 / both : 0;
    }
    return exact / IntStream.of(truth).distinct().count();
  }

  /** Records that share the entity of a record, its cluster, or both; itself too. */
  private static long count(
      int[] truth, int[] clusters, int record, boolean sameEntity, boolean sameCluster) {
    return IntStream.range(0, truth.length)
        .filter(other -> !sameEntity || truth[other] == truth[record])
        .filter(other -> !sameCluster || clusters[other] == clusters[record])
        .count();
  }

  /** Components by letting the smallest number flow until nothing changes. */
  static int[] components(int records, ScoredPairs pairs, double threshold) {
    int[] component = IntStream.range(0, records).toArray();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int pair = 0; pair < pairs.count(); pair++) {
        int a = component[pairs.left(pair)];
        int b = component[pairs.right(pair)];
        if (pairs.weight(pair) >= threshold && a != b) {
          component[pairs.left(pair)] = Math.min(a, b);
          component[pairs.right(pair)] = Math.min(a, b);
          changed = true;
        }
      }
    }
    return component;
  }

  static PairCounts edges(int[] truth, ScoredPairs pairs, double threshold) {
    long linked = 0;
    long found = 0;
    for (int pair = 0; pair < pairs.count(); pair++) {
      boolean real = truth[pairs.left(pair)] == truth[pairs.right(pair)];
      linked += pairs.weight(pair) >= threshold ? 1 : 0;
      found += pairs.weight(pair) >= threshold && real ? 1 : 0;
    }
    return PairCounts.of(found, linked, Partition.of(truth).pairs());
  }
}
