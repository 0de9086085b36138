package org.lodestar.linkage.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.Table;

/**
 * A column: where it is filled, and how its values are spread.
 *
 * @param name of the column
 * @param complete share of the records that have a value, for each list; not a number for a list
 *     without records
 * @param distinct how many distinct values there are
 * @param commonest the commonest values, the commonest first
 */
public record ColumnProfile(
    String name, List<Double> complete, int distinct, List<ValueShare> commonest) {
  private static final int MOST = 5;

  public ColumnProfile {
    complete = List.copyOf(complete);
    commonest = List.copyOf(commonest);
  }

  /**
   * How common a value is.
   *
   * @param share of the records that have any value
   * @param value itself; null unless values may be told
   */
  public record ValueShare(double share, @Nullable String value) {}

  /**
   * All columns.
   *
   * @param values whether values may be told
   */
  static List<ColumnProfile> all(Table table, boolean values) {
    return table.columns().stream().map(column -> of(table, column, values)).toList();
  }

  private static ColumnProfile of(Table table, Column column, boolean values) {
    List<Double> complete = new ArrayList<>();
    for (int list = 0; list < table.sources().size(); list++) {
      int present = 0;
      for (int row = table.start(list); row < table.end(list); row++) {
        present += column.code(row) == Column.ABSENT ? 0 : 1;
      }
      complete.add((double) present / (table.end(list) - table.start(list)));
    }
    int[] counts = column.counts();
    double all = Arrays.stream(counts).asLongStream().sum();
    List<ValueShare> commonest =
        IntStream.range(0, counts.length)
            .boxed()
            .sorted(Comparator.comparingInt((Integer code) -> -counts[code]))
            .limit(MOST)
            .map(code -> new ValueShare(counts[code] / all, values ? column.value(code) : null))
            .toList();
    return new ColumnProfile(column.name(), complete, column.distinct(), commonest);
  }
}
