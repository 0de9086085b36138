package org.lodestar.linkage.update;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lodestar.linkage.table.Table;

/**
 * What an earlier run gave: the number of each record's cluster, and the log of all changes so far.
 * A number that was ever given is never given to another cluster.
 */
public final class Earlier {
  /** The number of a record that was not there. */
  public static final int NONE = -1;

  private final Map<String, Map<String, Integer>> numbers = new HashMap<>();
  private final Map<Integer, Integer> sizes = new HashMap<>();
  private final List<Change> log;

  /**
   * @param log of all changes so far, the oldest first
   */
  public Earlier(List<Change> log) {
    this.log = List.copyOf(log);
  }

  /** A record that was there; gives whether it is named for the first time. */
  public boolean add(String source, String id, int number) {
    boolean isFirst =
        numbers.computeIfAbsent(source, _ -> new HashMap<>()).putIfAbsent(id, number) == null;
    if (isFirst) {
      sizes.merge(number, 1, Integer::sum);
    }
    return isFirst;
  }

  /** The number of a record's cluster, or {@link #NONE}. */
  public int number(String source, String id) {
    return numbers.getOrDefault(source, Map.of()).getOrDefault(id, NONE);
  }

  /** The records of a table that were not there. */
  public BitSet fresh(Table table) {
    BitSet fresh = new BitSet(table.size());
    each(table, (row, number) -> fresh.set(row, number == NONE));
    return fresh;
  }

  /** For each record of a table the first one that was in its cluster, or itself. */
  public int[] begun(Table table) {
    int[] begun = alone(table);
    Map<Integer, Integer> first = new HashMap<>();
    each(
        table,
        (row, number) -> {
          Integer known = number == NONE ? null : first.putIfAbsent(number, row);
          begun[row] = known == null ? row : known;
        });
    return begun;
  }

  /** For each record of a table itself. */
  public static int[] alone(Table table) {
    int[] alone = new int[table.size()];
    Arrays.setAll(alone, row -> row);
    return alone;
  }

  private interface Each {
    void at(int row, int number);
  }

  private void each(Table table, Each each) {
    int[] sources = table.sourceOfEach();
    for (int row = 0; row < table.size(); row++) {
      each.at(row, number(table.sources().get(sources[row]), table.id(row)));
    }
  }

  /** How many records each cluster had. */
  Map<Integer, Integer> sizes() {
    return sizes;
  }

  public List<Change> log() {
    return log;
  }

  /** Which run comes next, from 1. */
  int run() {
    return 1 + log.stream().mapToInt(Change::run).max().orElse(0);
  }

  /** The least number above all that were ever given. */
  int next() {
    List<Integer> given = new ArrayList<>(sizes.keySet());
    log.stream()
        .flatMap(change -> Stream.concat(change.before().stream(), change.after().stream()))
        .forEach(given::add);
    return 1 + given.stream().mapToInt(Integer::intValue).max().orElse(NONE);
  }
}
