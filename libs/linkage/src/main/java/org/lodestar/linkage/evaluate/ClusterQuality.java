package org.lodestar.linkage.evaluate;

/**
 * How well clusters agree with the truth.
 *
 * @param pairs over all pairs of records of one cluster
 * @param bCubed means over the records: how much of a record's cluster is of its entity, and how
 *     much of its entity is in its cluster (A. Bagga and B. Baldwin 1998)
 * @param exact share of clusters that are an entity, whole and alone, and of entities found so
 * @param clusters how many there are
 * @param entities how many there are
 */
public record ClusterQuality(
    PairCounts pairs, Score bCubed, Score exact, int clusters, int entities) {
  public static ClusterQuality of(Partition truth, Partition clusters) {
    Runs cells = Cells.of(truth, clusters);
    PairCounts pairs = PairCounts.of(cells.pairs(), clusters.pairs(), truth.pairs());
    int[] clusterSizes = clusters.sizes();
    int[] entitySizes = truth.sizes();
    double precision = 0;
    double recall = 0;
    int exact = 0;
    for (int cell = 0; cell < cells.count(); cell++) {
      int record = cells.first(cell);
      double size = cells.size(cell);
      int cluster = clusterSizes[clusters.of(record)];
      int entity = entitySizes[truth.of(record)];
      precision += size * size / cluster;
      recall += size * size / entity;
      exact += size == cluster && size == entity ? 1 : 0;
    }
    int records = truth.records();
    return new ClusterQuality(
        pairs,
        new Score(precision / records, recall / records),
        new Score((double) exact / clusters.groups(), (double) exact / truth.groups()),
        clusters.groups(),
        truth.groups());
  }
}
