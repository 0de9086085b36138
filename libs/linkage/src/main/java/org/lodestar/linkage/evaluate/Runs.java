package org.lodestar.linkage.evaluate;

/**
 * Records put in order so that those that belong together follow each other.
 *
 * @param order records
 * @param bounds run i is {@code order[bounds[i]]} to before {@code order[bounds[i + 1]]}
 */
@SuppressWarnings("ArrayRecordComponent") // shared within the package and never changed
record Runs(int[] order, int[] bounds) {
  int count() {
    return bounds.length - 1;
  }

  int size(int run) {
    return bounds[run + 1] - bounds[run];
  }

  int first(int run) {
    return order[bounds[run]];
  }

  /** Pairs of records of one run. */
  long pairs() {
    long pairs = 0;
    for (int run = 0; run < count(); run++) {
      pairs += (long) size(run) * (size(run) - 1) / 2;
    }
    return pairs;
  }
}
