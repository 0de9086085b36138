package org.lodestar.linkage.update;

import java.util.List;

/**
 * What became of clusters from one run to the next. A cluster that only gained or lost records is
 * no change: its number stays.
 *
 * @param run which of the runs, from 1
 * @param kind what happened
 * @param before numbers of the earlier clusters, rising
 * @param after numbers of the present ones, rising
 * @param records how many the present clusters have; of a vanished one how many it had
 */
public record Change(int run, Kind kind, List<Integer> before, List<Integer> after, int records) {
  public Change {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** What can happen. */
  public enum Kind {
    /** None of its records was there before. */
    NEW,
    /** None of its records is there any more. */
    VANISHED,
    /** Several became one. */
    MERGED,
    /** One became several. */
    SPLIT,
    /** Several became several others: records moved from one to another. */
    REGROUPED;

    static Kind of(int before, int after) {
      if (before == 0) {
        return NEW;
      }
      if (after == 0) {
        return VANISHED;
      }
      if (after == 1) {
        return MERGED;
      }
      return before == 1 ? SPLIT : REGROUPED;
    }
  }
}
