package org.lodestar.linkage.cluster;

import java.util.HashSet;
import java.util.Set;
import org.lodestar.linkage.score.Edges;

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
  private static final double FOR = 10;
  private static final double AGAINST = 2;

  /** Of more pairs between two clusters, so many are asked, evenly spread. */
  private static final int ASKED = 4_000;

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

  /**
   * Clusters all records.
   *
   * @param edges the pairs that may begin a join, as far as they reach the threshold
   * @param sources the place of each record's list
   */
  public Clusters of(Edges edges, int[] sources) {
    Groups groups = new Groups(sources.length);
    for (int edge : edges.heaviestFirst()) {
      if (edges.weight(edge) < threshold) {
        break;
      }
      int a = groups.of(edges.left(edge));
      int b = groups.of(edges.right(edge));
      if (a != b
          && areFree(groups.members(a), groups.members(b), sources)
          && speaks(groups.members(a), groups.members(b))) {
        groups.join(a, b);
      }
    }
    return Clusters.of(groups.all());
  }

  private boolean speaks(int[] a, int[] b) {
    long pairs = (long) a.length * b.length;
    long step = Math.max(1, pairs / ASKED);
    double sum = 0;
    for (long pair = 0; pair < pairs; pair += step) {
      int one = a[(int) (pair / b.length)];
      int other = b[(int) (pair % b.length)];
      double weighs = weight.of(Math.min(one, other), Math.max(one, other));
      sum += Math.clamp(weighs - threshold, -AGAINST, FOR);
    }
    return sum >= 0;
  }

  private boolean areFree(int[] a, int[] b, int[] sources) {
    if (duplicateFree.isEmpty()) {
      return true;
    }
    Set<Integer> lists = new HashSet<>();
    for (int row : a) {
      lists.add(sources[row]);
    }
    lists.retainAll(duplicateFree);
    for (int row : b) {
      if (lists.contains(sources[row])) {
        return false;
      }
    }
    return true;
  }
}
