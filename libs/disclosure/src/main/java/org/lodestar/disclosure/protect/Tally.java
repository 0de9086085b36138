package org.lodestar.disclosure.protect;

import java.util.List;
import org.lodestar.disclosure.ProtectedRow;
import org.lodestar.disclosure.Table;
import org.lodestar.disclosure.Utility;
import org.lodestar.disclosure.cube.Grain;
import org.lodestar.disclosure.cube.Layout;

/** Counts how much of a table is left. */
final class Tally {
  private Tally() {}

  static Utility of(Table table, List<ProtectedRow> rows, Layout layout, int number) {
    Grain grain = new Grain(layout.cube(), table.name(), layout.cells(number));
    int shown = 0;
    long sum = 0;
    long sumShown = 0;
    long distance = 0;
    long greatest = 0;
    for (int row = 0; row < rows.size(); row++) {
      long count = table.rows().get(row).count();
      Long published = rows.get(row).count();
      boolean inner = grain.hasRow(layout.cells(number)[row]);
      sum += inner ? count : 0;
      if (published != null) {
        shown++;
        sumShown += inner ? count : 0;
        distance += Math.abs(published - count);
        greatest = Math.max(greatest, Math.abs(published - count));
      }
    }
    double mean = shown == 0 ? 0 : (double) distance / shown;
    return new Utility(rows.size(), shown, sum, sumShown, mean, greatest);
  }
}
