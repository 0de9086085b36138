package org.lodestar.linkage.evaluate;

import java.util.List;
import java.util.stream.LongStream;

/**
 * How many groups of records have each list history: bit i of a history is set when one of the
 * records stands on list i. History 0 is empty, for who is on no list is not seen.
 *
 * @param lists names, in the order of the bits
 * @param groups counts by history
 */
public record HistoryTable(List<String> lists, List<Long> groups) {
  public HistoryTable {
    lists = List.copyOf(lists);
    groups = List.copyOf(groups);
    if (groups.size() != 1 << lists.size()) {
      throw new IllegalArgumentException("there is one count for each history of the lists");
    }
  }

  /** Of the entities, for the true table, or of the clusters, for the estimated one. */
  public static HistoryTable of(Partition partition, Lists lists) {
    int[] history = new int[partition.groups()];
    for (int record = 0; record < partition.records(); record++) {
      history[partition.of(record)] |= 1 << lists.of()[record];
    }
    long[] counts = new long[1 << lists.count()];
    for (int of : history) {
      counts[of]++;
    }
    return new HistoryTable(lists.names(), LongStream.of(counts).boxed().toList());
  }

  /** Groups on all the lists whose bits are set, on others or not. */
  public long onAll(int mask) {
    long sum = 0;
    for (int history = 0; history < groups.size(); history++) {
      sum += (history & mask) == mask ? groups.get(history) : 0;
    }
    return sum;
  }

  public long total() {
    return groups.stream().mapToLong(Long::longValue).sum();
  }
}
