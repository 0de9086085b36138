package org.lodestar.linkage.evaluate;

import java.util.List;

/**
 * On which list each record stands.
 *
 * @param of for each record the place of its list in the names
 */
@SuppressWarnings("ArrayRecordComponent") // one number a record, taken over and never changed
public record Lists(List<String> names, int[] of) {
  /** A history is a number with one bit for each list. */
  static final int MOST = 20;

  public Lists {
    names = List.copyOf(names);
    if (names.isEmpty() || names.size() > MOST) {
      throw new IllegalArgumentException("there are 1 to " + MOST + " lists, not " + names.size());
    }
    for (int list : of) {
      if (list < 0 || list >= names.size()) {
        throw new IllegalArgumentException("there is no list of number " + list);
      }
    }
  }

  int count() {
    return names.size();
  }

  /** Whether one record of a pair is on the one list and the other on the other. */
  boolean areOn(int one, int other, ScoredPairs pairs, int pair) {
    int left = of[pairs.left(pair)];
    int right = of[pairs.right(pair)];
    return left == one && right == other || left == other && right == one;
  }

  /** Pairs of records of one run, by the lists of the two; both halves of the table are filled. */
  long[][] pairs(Runs runs) {
    long[][] pairs = new long[count()][count()];
    int[] here = new int[count()];
    for (int run = 0; run < runs.count(); run++) {
      if (runs.size(run) > 1) {
        count(runs, run, here, 1);
        addPairs(here, pairs);
        count(runs, run, here, -1);
      }
    }
    return pairs;
  }

  private void count(Runs runs, int run, int[] here, int by) {
    for (int i = runs.bounds()[run]; i < runs.bounds()[run + 1]; i++) {
      here[of[runs.order()[i]]] += by;
    }
  }

  private static void addPairs(int[] here, long[][] pairs) {
    for (int a = 0; a < here.length; a++) {
      for (int b = 0; here[a] > 0 && b < here.length; b++) {
        long partners = a == b ? here[a] - 1 : here[b];
        pairs[a][b] += a == b ? here[a] * partners / 2 : here[a] * partners;
      }
    }
  }
}
