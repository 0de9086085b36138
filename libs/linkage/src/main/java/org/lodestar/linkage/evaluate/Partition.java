package org.lodestar.linkage.evaluate;

import java.util.Arrays;

/**
 * Records 0 to n - 1 in groups: the entities they truly belong to, or the clusters they were put
 * in.
 */
public final class Partition {
  private final int[] group;
  private final int groups;

  private Partition(int[] group, int groups) {
    this.group = group;
    this.groups = groups;
  }

  /**
   * @param labels for each record any number of its group
   */
  public static Partition of(int[] labels) {
    int least = Arrays.stream(labels).min().orElse(0);
    long span = Arrays.stream(labels).max().orElse(0) - (long) least + 1;
    boolean isNarrow = span <= 4L * labels.length + 1_000;
    return isNarrow ? ofNarrow(labels, least, (int) span) : ofWide(labels);
  }

  /** Numbers the labels in the order of their size by a table of all that lie between. */
  private static Partition ofNarrow(int[] labels, int least, int span) {
    int[] number = new int[span];
    for (int label : labels) {
      number[label - least] = 1;
    }
    Arrays.parallelPrefix(number, Integer::sum);
    int[] dense = new int[labels.length];
    Arrays.setAll(dense, record -> number[labels[record] - least] - 1);
    return new Partition(dense, labels.length == 0 ? 0 : number[span - 1]);
  }

  private static Partition ofWide(int[] labels) {
    int[] distinct = labels.clone();
    Arrays.sort(distinct);
    int groups = withoutRepeats(distinct);
    int[] dense = new int[labels.length];
    Arrays.setAll(dense, record -> Arrays.binarySearch(distinct, 0, groups, labels[record]));
    return new Partition(dense, groups);
  }

  public int records() {
    return group.length;
  }

  public int groups() {
    return groups;
  }

  /** The group of a record, from 0. */
  public int of(int record) {
    return group[record];
  }

  /** Pairs of records of one group. */
  public long pairs() {
    return runs().pairs();
  }

  int[] sizes() {
    int[] sizes = new int[groups];
    for (int of : group) {
      sizes[of]++;
    }
    return sizes;
  }

  Runs runs() {
    int[] order = new int[group.length];
    Arrays.setAll(order, record -> record);
    return new Runs(sorted(order), bounds());
  }

  /** Puts records in the order of their groups and keeps the order within each. */
  int[] sorted(int[] records) {
    int[] next = bounds();
    int[] order = new int[records.length];
    for (int record : records) {
      order[next[group[record]]++] = record;
    }
    return order;
  }

  private int[] bounds() {
    int[] bounds = new int[groups + 1];
    for (int of : group) {
      bounds[of + 1]++;
    }
    Arrays.parallelPrefix(bounds, Integer::sum);
    return bounds;
  }

  private static int withoutRepeats(int[] sorted) {
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return kept;
  }
}
