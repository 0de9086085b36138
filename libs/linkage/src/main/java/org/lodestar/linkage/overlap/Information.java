package org.lodestar.linkage.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * How often records are drawn together with others, by how much they hold. How much a list knows of
 * somebody hardly depends on which other lists they are on. So what records that hold little lack,
 * beside records of the same list that hold much, are links that nobody could find.
 *
 * <p>How rare values are must not count as holding much: the values of whom no other list knows are
 * rarer for that alone.
 */
final class Information {
  /** Bits that a record weighs against itself, from step to step; above the last it holds much. */
  private static final double[] STEPS = {5, 10, 15};

  private static final int MUCH = STEPS.length;

  /** A list with fewer records that hold much teaches nothing. */
  private static final int FEWEST = 10;

  /** For so many links it is believed beforehand that those of little are found as often. */
  private static final double BELIEF = 10;

  private final Atoms atoms;
  private final int[] sources;
  private final int lists;
  private final int[] step;

  /** By list and step: records, pairs of them with others, and how many have others. */
  private final double[][] records;

  private final double[][] pairs;
  private final double[][] together;

  /** By list: how often its records that hold much are with records of just these lists. */
  private final List<Map<Integer, Double>> beside = new ArrayList<>();

  private double draws;

  /**
   * @param holds the bits that each record holds
   */
  Information(Atoms atoms, int[] sources, int lists, IntToDoubleFunction holds) {
    this.atoms = atoms;
    this.sources = sources;
    this.lists = lists;
    step = new int[sources.length];
    records = new double[lists][MUCH + 1];
    pairs = new double[lists][MUCH + 1];
    together = new double[lists][MUCH + 1];
    for (int list = 0; list < lists; list++) {
      beside.add(new HashMap<>());
    }
    for (int row = 0; row < sources.length; row++) {
      double bits = holds.applyAsDouble(row);
      while (step[row] < MUCH && bits >= STEPS[step[row]]) {
        step[row]++;
      }
      records[sources[row]][step[row]]++;
    }
  }

  /** Takes one draw in. */
  void add(List<List<Integer>> entities) {
    draws++;
    int[] on = new int[lists];
    for (List<Integer> members : entities) {
      Arrays.fill(on, 0);
      for (int atom : members) {
        int[] own = atoms.onEach(atom);
        Arrays.setAll(on, list -> on[list] + own[list]);
      }
      int size = Arrays.stream(on).sum();
      if (size > 1) {
        members.forEach(atom -> add(atom, on, size));
      }
    }
  }

  private void add(int atom, int[] on, int size) {
    for (int row : atoms.members(atom)) {
      int list = sources[row];
      pairs[list][step[row]] += size - 1;
      together[list][step[row]]++;
      if (step[row] == MUCH) {
        beside.get(list).merge(besides(list, on), 1.0, Double::sum);
      }
    }
  }

  /** The lists of an entity, bit by bit, without one record of this list. */
  private static int besides(int list, int[] on) {
    int history = 0;
    for (int each = 0; each < on.length; each++) {
      history |= on[each] > (each == list ? 1 : 0) ? 1 << each : 0;
    }
    return history;
  }

  /**
   * How much is seen at each step beside what would be, were all records as those that hold much:
   * of all lists together, since each by itself has few, and never more for those who hold less.
   */
  private double[] shares(double[][] seen) {
    double[] shares = new double[MUCH + 1];
    double most = 1;
    for (int at = MUCH; at >= 0; at--) {
      double is = BELIEF;
      double expected = BELIEF;
      for (int list = 0; list < lists; list++) {
        if (records[list][MUCH] >= FEWEST) {
          is += seen[list][at] / draws;
          expected += records[list][at] * usual(seen, list);
        }
      }
      most = Math.min(most, is / expected);
      shares[at] = most;
    }
    return shares;
  }

  private double usual(double[][] seen, int list) {
    return records[list][MUCH] < FEWEST ? 0 : seen[list][MUCH] / draws / records[list][MUCH];
  }

  /** By list: which share of its records' pairs is drawn, from 0 to 1. */
  double[] found() {
    double[] shares = shares(pairs);
    double[] found = new double[lists];
    for (int list = 0; list < lists; list++) {
      double all = Arrays.stream(records[list]).sum();
      for (int at = 0; at <= MUCH; at++) {
        found[list] += all == 0 ? 0 : shares[at] * records[list][at] / all;
      }
      found[list] = all == 0 ? 1 : found[list];
    }
    return found;
  }

  /**
   * What is to be added to the number of entities of each history, on average: records that are
   * drawn alone go to entities of other lists, as those go that hold much.
   */
  Map<Integer, Double> moves() {
    Map<Integer, Double> moves = new HashMap<>();
    double[] shares = shares(together);
    for (int list = 0; list < lists; list++) {
      int own = 1 << list;
      double apart = apart(list, shares);
      double all = beside.get(list).values().stream().mapToDouble(Double::doubleValue).sum();
      if (apart > 0 && all > 0) {
        moves.merge(own, -apart, Double::sum);
        beside
            .get(list)
            .forEach(
                (history, times) -> {
                  if ((history & own) == 0) {
                    moves.merge(history, -apart * times / all, Double::sum);
                    moves.merge(history | own, apart * times / all, Double::sum);
                  }
                });
      }
    }
    return moves;
  }

  /** Records of a list that are drawn alone and should not be. */
  private double apart(int list, double[] shares) {
    double apart = 0;
    double alone = 0;
    for (int at = 0; at < MUCH; at++) {
      apart += records[list][at] * usual(together, list) * (1 - shares[at]);
      alone += records[list][at] - together[list][at] / draws;
    }
    return Math.min(apart, alone);
  }
}
