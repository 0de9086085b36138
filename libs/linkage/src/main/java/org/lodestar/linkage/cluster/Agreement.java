package org.lodestar.linkage.cluster;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.lodestar.linkage.score.Edges;
import org.lodestar.linkage.work.Threads;

/**
 * Clusters that do not chain. The heaviest pair is taken first; two clusters are joined only when
 * all pairs between them speak for it together: what each pair weighs above the threshold is added
 * up, what it weighs below is taken away. Pairs that no blocking rule found are weighed here too.
 * So one false pair between two families of records is outvoted by all the others (greedy
 * correlation clustering; Bansal, Blum and Chawla 2004).
 *
 * <p>No pair has more than {@link #FOR} bits to say for a join or {@link #AGAINST} bits against it:
 * a record of few values is unlike most records of its own entity and must not be alone for that.
 *
 * <p>Two records of a list that is declared free of duplicates never come into one cluster.
 */
public final class Agreement {
  static final double FOR = 10;

  static final double AGAINST = 2;

  /** More than can be lost in adding up. */
  static final double SLACK = 1e-6;

  private final double threshold;
  private final PairWeight weight;
  private final Set<Integer> duplicateFree;

  /**
   * @param threshold weight above which a pair speaks for one entity
   * @param weight of any pair
   * @param duplicateFree places of the lists in which each entity stands once at most
   */
  public Agreement(double threshold, PairWeight weight, Set<Integer> duplicateFree) {
    this.threshold = threshold;
    this.weight = weight;
    this.duplicateFree = Set.copyOf(duplicateFree);
  }

  /** The weight below which the cluster does not care how much a pair weighs. */
  public static double indifferent(double threshold) {
    return threshold - AGAINST - SLACK;
  }

  /** Clusters all records with one thread. */
  public Clusters of(Edges edges, int[] sources) {
    return of(edges, sources, 1);
  }

  /**
   * Clusters all records. Parts that no pair joins to each other, however indirectly, are shared
   * out among threads; how many these are makes no difference.
   *
   * @param edges the pairs that may begin a join, as far as they reach the threshold, with their
   *     weights
   * @param sources the place of each record's list
   * @param threads how many work at once
   */
  public Clusters of(Edges edges, int[] sources, int threads) {
    return of(edges, sources, threads, IntStream.range(0, sources.length).toArray());
  }

  /**
   * The same going on from clusters that there are already: these stay together, and may be joined
   * to others.
   *
   * @param begun for each record the first record of its cluster
   */
  public Clusters of(Edges edges, int[] sources, int threads, int[] begun) {
    int[] order = reaching(edges);
    UnionFind parts = new UnionFind(sources.length);
    Groups groups = new Groups(sources.length);
    for (int row = 0; row < begun.length; row++) {
      parts.union(begun[row], row);
      if (begun[row] != row) {
        groups.join(groups.of(begun[row]), row);
      }
    }
    for (int edge : order) {
      parts.union(edges.left(edge), edges.right(edge));
    }
    int[] partOf = parts.roots();
    Threads.run(
        IntStream.range(0, threads)
            .mapToObj(
                own ->
                    new Joining(
                        edges,
                        order,
                        edge -> partOf[edges.left(edge)] % threads == own,
                        new Votes(threshold, weight),
                        new FreeLists(duplicateFree, sources),
                        groups))
            .toList());
    return Clusters.of(groups.all());
  }

  /** Those that reach the threshold, the heaviest first. */
  private int[] reaching(Edges edges) {
    int[] order = edges.heaviestFirst();
    int number = 0;
    while (number < order.length && edges.weight(order[number]) >= threshold) {
      number++;
    }
    return Arrays.copyOf(order, number);
  }
}
