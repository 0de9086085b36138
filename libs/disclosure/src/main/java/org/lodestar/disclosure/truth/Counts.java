package org.lodestar.disclosure.truth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.Row;
import org.lodestar.disclosure.Table;
import org.lodestar.disclosure.cube.Grain;
import org.lodestar.disclosure.cube.Layout;

/** What one table says of its inner cells; its totals are held to them. */
record Counts(Grain grain, Map<Integer, Long> inner) {
  static Counts of(Layout layout, int number) {
    Table table = layout.tables().get(number);
    int[] cells = layout.cells(number);
    Grain grain = new Grain(layout.cube(), table.name(), cells);
    if (grain.isHollow()) {
      throw new DisclosureException(
          table.name()
              + " holds totals alone. Give the rows of the cells that they add up, or, where each"
              + " total is a table of its own, give them as tables of their own.");
    }
    Map<Integer, Long> inner = new HashMap<>();
    for (int row = 0; row < cells.length; row++) {
      if (grain.hasRow(cells[row])) {
        inner.put(cells[row], table.rows().get(row).count());
      }
    }
    Counts counts = new Counts(grain, inner);
    counts.check(table, cells);
    return counts;
  }

  private void check(Table table, int[] cells) {
    List<Row> rows = table.rows();
    for (int row = 0; row < cells.length; row++) {
      if (!inner.containsKey(cells[row]) && sum(cells[row]) != rows.get(row).count()) {
        throw new DisclosureException(
            "%s: the total %s is not what its parts add up to. Put the total or its parts right."
                .formatted(table.place(rows.get(row)), rows.get(row).place()));
      }
    }
  }

  private long sum(int cell) {
    long sum = 0;
    for (int each : grain.within(cell)) {
      sum += count(each);
    }
    return sum;
  }

  /** The count of an inner cell; 0 where it has no row. */
  long count(int cell) {
    return inner.getOrDefault(cell, 0L);
  }

  boolean isWhole() {
    return grain.isWhole();
  }
}
