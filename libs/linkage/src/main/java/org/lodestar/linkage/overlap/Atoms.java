package org.lodestar.linkage.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodestar.linkage.cluster.PairWeight;
import org.lodestar.linkage.cluster.UnionFind;
import org.lodestar.linkage.score.Edges;

/**
 * Records that certainly belong together, taken as one thing: those of one cluster that pairs of
 * {@link #CERTAIN} bits or more join. What is in doubt is which atoms are one entity.
 */
final class Atoms {
  /** A pair of 10 bits is false once in a thousand times. */
  static final double CERTAIN = 10;

  /** No pair counts for or against more than this: one must not decide alone. */
  private static final double MOST = 15;

  private final int[][] members;
  private final int[] of;
  private final int[] cluster;
  private final int[] lists;
  private final int[][] onEach;
  private final int[][] neighbours;
  private final PairWeight weight;
  private final double[] alone;

  private final Map<Long, Between> weights = new HashMap<>();

  /**
   * @param clusters of each record
   * @param sources the place of each record's list
   * @param number of lists
   */
  Atoms(Edges pairs, int[] clusters, int[] sources, int number, PairWeight weight) {
    this.weight = weight;
    UnionFind sets = new UnionFind(sources.length);
    for (int edge = 0; edge < pairs.size(); edge++) {
      boolean together = clusters[pairs.left(edge)] == clusters[pairs.right(edge)];
      if (together && pairs.weight(edge) >= CERTAIN) {
        sets.union(pairs.left(edge), pairs.right(edge));
      }
    }
    of = new int[sources.length];
    members = members(sets);
    cluster = new int[members.length];
    lists = new int[members.length];
    onEach = new int[members.length][number];
    for (int atom = 0; atom < members.length; atom++) {
      cluster[atom] = clusters[members[atom][0]];
      for (int row : members[atom]) {
        lists[atom] |= 1 << sources[row];
        onEach[atom][sources[row]]++;
      }
    }
    neighbours = neighbours(pairs);
    alone = alone(clusters);
  }

  private int[][] members(UnionFind sets) {
    Map<Integer, List<Integer>> bySet = new HashMap<>();
    List<List<Integer>> inOrder = new ArrayList<>();
    for (int row = 0; row < of.length; row++) {
      List<Integer> rows = bySet.computeIfAbsent(sets.find(row), _ -> new ArrayList<>());
      if (rows.isEmpty()) {
        inOrder.add(rows);
      }
      rows.add(row);
    }
    int[][] all = new int[inOrder.size()][];
    for (int atom = 0; atom < all.length; atom++) {
      all[atom] = inOrder.get(atom).stream().mapToInt(Integer::intValue).toArray();
      for (int row : all[atom]) {
        of[row] = atom;
      }
    }
    return all;
  }

  private int[][] neighbours(Edges pairs) {
    Map<Integer, List<Integer>> near = new HashMap<>();
    for (int edge = 0; edge < pairs.size(); edge++) {
      int a = of[pairs.left(edge)];
      int b = of[pairs.right(edge)];
      if (a != b) {
        near.computeIfAbsent(a, _ -> new ArrayList<>()).add(b);
        near.computeIfAbsent(b, _ -> new ArrayList<>()).add(a);
      }
    }
    int[][] all = new int[members.length][];
    Arrays.setAll(
        all,
        atom ->
            near.getOrDefault(atom, List.of()).stream()
                .mapToInt(Integer::intValue)
                .distinct()
                .sorted()
                .toArray());
    return all;
  }

  /** Chance that an entity with so many records as the atom has no others. */
  double alone(int atom) {
    return alone[Math.min(members[atom].length, alone.length - 1)];
  }

  /** By a number of records k: entities of just k over the ways to take k records of one entity. */
  private static double[] alone(int[] clusters) {
    int[] sizes = new int[Arrays.stream(clusters).max().orElse(0) + 1];
    for (int each : clusters) {
      sizes[each]++;
    }
    double[] alone = new double[8];
    for (int k = 1; k < alone.length; k++) {
      double exactly = 1;
      double all = 1;
      for (int size : sizes) {
        exactly += size == k ? 1 : 0;
        double ways = 1;
        for (int i = 0; i < k; i++) {
          ways *= (size - i) / (i + 1.0);
        }
        all += size < k ? 0 : ways;
      }
      alone[k] = exactly / all;
    }
    return alone;
  }

  int size() {
    return members.length;
  }

  /** The atom of a record. */
  int of(int row) {
    return of[row];
  }

  /** Its records. */
  int[] members(int atom) {
    return members[atom];
  }

  int records(int atom) {
    return members[atom].length;
  }

  int cluster(int atom) {
    return cluster[atom];
  }

  /** The lists on which it has records, bit by bit. */
  int lists(int atom) {
    return lists[atom];
  }

  /** How many records it has on each list. */
  int[] onEach(int atom) {
    return onEach[atom];
  }

  /** Atoms with which some pair of its records was told. */
  int[] neighbours(int atom) {
    return neighbours[atom];
  }

  /** What the pairs of records of two atoms weigh: the sum of all, and the most of any. */
  Between between(int a, int b) {
    long key = (long) Math.min(a, b) << 32 | Math.max(a, b);
    Between known = weights.get(key);
    if (known == null) {
      double sum = 0;
      double most = -MOST;
      for (int one : members[a]) {
        for (int other : members[b]) {
          double bits = weight.of(Math.min(one, other), Math.max(one, other));
          sum += Math.clamp(bits, -MOST, MOST);
          most = Math.max(most, Math.min(bits, MOST));
        }
      }
      known = new Between(sum, most);
      weights.put(key, known);
    }
    return known;
  }

  /** The sum of the weights of all pairs of two atoms, and the heaviest of them. */
  record Between(double sum, double most) {}
}
