package org.lodestar.linkage.cluster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.lodestar.linkage.score.Edges;

/**
 * Of the pairs between two lists those that leave each record one partner at most in the other
 * list. For lists of which each holds an entity once.
 */
public enum OneToOne {
  /** The heaviest pair first: what is taken early is never given up. */
  GREEDY {
    @Override
    boolean[] choose(int[] lefts, int[] rights, double[] gains) {
      boolean[] leftTaken = new boolean[Arrays.stream(lefts).max().orElse(-1) + 1];
      boolean[] rightTaken = new boolean[Arrays.stream(rights).max().orElse(-1) + 1];
      boolean[] chosen = new boolean[lefts.length];
      for (int pair = 0; pair < lefts.length; pair++) {
        chosen[pair] = !leftTaken[lefts[pair]] && !rightTaken[rights[pair]];
        leftTaken[lefts[pair]] |= chosen[pair];
        rightTaken[rights[pair]] |= chosen[pair];
      }
      return chosen;
    }
  },
  /** So that the weights above the threshold add up to the most: a pair may give way to two. */
  OPTIMAL {
    @Override
    boolean[] choose(int[] lefts, int[] rights, double[] gains) {
      return SparseAssignment.of(lefts, rights, gains);
    }
  };

  /** Chooses among pairs of two lists, which stand the heaviest first. */
  abstract boolean[] choose(int[] lefts, int[] rights, double[] gains);

  /**
   * The pairs that remain, each two lists by themselves; pairs within a list are left out.
   *
   * @param sources the place of each record's list
   * @param threshold weight that a pair must reach
   */
  public Edges links(Edges edges, int[] sources, double threshold) {
    Map<Long, Side> byLists = new HashMap<>();
    for (int edge : edges.heaviestFirst()) {
      int left = sources[edges.left(edge)];
      int right = sources[edges.right(edge)];
      if (left != right && edges.weight(edge) >= threshold) {
        long lists = (long) Math.min(left, right) << 32 | Math.max(left, right);
        byLists.computeIfAbsent(lists, _ -> new Side()).add(edges, edge, left < right);
      }
    }
    Edges links = new Edges();
    byLists.values().forEach(pairs -> pairs.chosen(this, edges, threshold, links));
    return links.sorted();
  }

  /** The pairs of two lists, with their records numbered on either side. */
  private static final class Side {
    private final Map<Integer, Integer> lefts = new HashMap<>();
    private final Map<Integer, Integer> rights = new HashMap<>();
    private int[] pairs = new int[16];
    private int[] left = new int[16];
    private int[] right = new int[16];
    private int size;

    void add(Edges edges, int edge, boolean inOrder) {
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * size);
        left = Arrays.copyOf(left, 2 * size);
        right = Arrays.copyOf(right, 2 * size);
      }
      int one = inOrder ? edges.left(edge) : edges.right(edge);
      int other = inOrder ? edges.right(edge) : edges.left(edge);
      pairs[size] = edge;
      left[size] = lefts.computeIfAbsent(one, _ -> lefts.size());
      right[size++] = rights.computeIfAbsent(other, _ -> rights.size());
    }

    void chosen(OneToOne how, Edges edges, double threshold, Edges into) {
      double[] gains = new double[size];
      Arrays.setAll(gains, i -> edges.weight(pairs[i]) - threshold);
      boolean[] chosen = how.choose(Arrays.copyOf(left, size), Arrays.copyOf(right, size), gains);
      for (int i = 0; i < size; i++) {
        if (chosen[i]) {
          into.add(edges.left(pairs[i]), edges.right(pairs[i]), edges.weight(pairs[i]));
        }
      }
    }
  }
}
