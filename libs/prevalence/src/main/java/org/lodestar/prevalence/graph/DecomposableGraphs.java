package org.lodestar.prevalence.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** All decomposable graphs over so many lists: 8, 61, 822 and 18,154 for three to six. */
public final class DecomposableGraphs {
  static final int FEWEST_LISTS = 3;
  static final int MOST_LISTS = 6;

  private static final Map<Integer, List<DecomposableGraph>> KNOWN = new ConcurrentHashMap<>();

  private DecomposableGraphs() {}

  /**
   * Each once, always in the same order.
   *
   * @param lists three to six
   */
  public static List<DecomposableGraph> of(int lists) {
    if (lists < FEWEST_LISTS || lists > MOST_LISTS) {
      throw new IllegalArgumentException(lists + " lists");
    }
    return KNOWN.computeIfAbsent(lists, DecomposableGraphs::all);
  }

  private static List<DecomposableGraph> all(int lists) {
    int pairs = lists * (lists - 1) / 2;
    return IntStream.range(0, 1 << pairs)
        .mapToObj(joined -> eliminated(neighbours(lists, joined)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static int[] neighbours(int lists, int joined) {
    int[] neighbours = new int[lists];
    int pair = 0;
    for (int a = 0; a < lists; a++) {
      for (int b = a + 1; b < lists; b++, pair++) {
        neighbours[a] |= (joined >> pair & 1) << b;
        neighbours[b] |= (joined >> pair & 1) << a;
      }
    }
    return neighbours;
  }

  /**
   * Takes away lists whose neighbours are all joined, one by one. A graph is decomposable exactly
   * where that takes all away (Fulkerson and Gross 1965). Each list taken brings the clique of it
   * and its neighbours, and divides by that of the neighbours: what is left over after cancelling
   * are the greatest cliques and the separators.
   */
  private static Optional<DecomposableGraph> eliminated(int[] neighbours) {
    int[] power = new int[1 << neighbours.length];
    for (int left = power.length - 1; left != 0; ) {
      int list = simplicial(neighbours, left);
      if (list < 0) {
        return Optional.empty();
      }
      int around = neighbours[list] & left;
      power[around | 1 << list]++;
      power[around]--;
      left &= ~(1 << list);
    }
    return Optional.of(new DecomposableGraph(neighbours.length, sets(power, 1), sets(power, -1)));
  }

  private static int simplicial(int[] neighbours, int left) {
    for (int list = 0; list < neighbours.length; list++) {
      if ((left >> list & 1) == 1 && joined(neighbours, neighbours[list] & left)) {
        return list;
      }
    }
    return -1;
  }

  private static boolean joined(int[] neighbours, int set) {
    for (int list = 0; list < neighbours.length; list++) {
      if ((set >> list & 1) == 1 && (set & ~(neighbours[list] | 1 << list)) != 0) {
        return false;
      }
    }
    return true;
  }

  private static List<Integer> sets(int[] power, int sign) {
    List<Integer> sets = new ArrayList<>();
    for (int set = 1; set < power.length; set++) {
      sets.addAll(Collections.nCopies(Math.max(0, sign * power[set]), set));
    }
    return sets;
  }
}
