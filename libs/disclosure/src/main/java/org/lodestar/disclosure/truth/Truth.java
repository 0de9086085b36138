package org.lodestar.disclosure.truth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.Release;
import org.lodestar.disclosure.ReleasedRow;
import org.lodestar.disclosure.Row;
import org.lodestar.disclosure.Table;
import org.lodestar.disclosure.cube.Cube;
import org.lodestar.disclosure.cube.Layout;

/**
 * What lies in the bases. Where one table divides the cube down to its bases, that is the truth
 * itself; otherwise it is a table that agrees with everything given (see {@link Fit}).
 */
public final class Truth {
  /** How far sums of fitted bases may be off, in people. */
  private static final double NEAR = 0.05;

  private static final double WHOLE = 1e-4;

  private final Cube cube;
  private final double[] x;
  private final boolean[] frozen;
  private final boolean whole;

  private Truth(Layout layout) {
    cube = layout.cube();
    x = new double[cube.bases()];
    frozen = new boolean[cube.bases()];
    List<Counts> tables = new ArrayList<>();
    for (int table = 0; table < layout.tables().size(); table++) {
      tables.add(Counts.of(layout, table));
    }
    tables.forEach(this::freeze);
    Optional<Counts> all = tables.stream().filter(Counts::isWhole).findFirst();
    whole = all.isPresent();
    if (all.isPresent()) {
      take(all.get());
    } else {
      fit(layout, tables);
    }
    agree(layout);
  }

  public static Truth of(Layout layout) {
    return new Truth(layout);
  }

  /** An inner cell without a row is known to be nothing: it cannot hide anything. */
  private void freeze(Counts table) {
    for (int cell : table.grain().product()) {
      if (!table.grain().hasRow(cell)) {
        for (int base : cube.bases(cell)) {
          frozen[base] = true;
        }
      }
    }
  }

  private void take(Counts table) {
    Arrays.fill(frozen, true);
    for (int cell : table.grain().product()) {
      int base = cube.bases(cell)[0];
      x[base] = table.count(cell);
      frozen[base] = !table.grain().hasRow(cell);
    }
  }

  private void fit(Layout layout, List<Counts> tables) {
    Fit fit = new Fit(cube, frozen);
    for (Counts table : tables) {
      for (int cell : table.grain().product()) {
        fit.add(cell, table.count(cell));
      }
    }
    for (int release = 0; release < layout.releases().size(); release++) {
      int[] cells = layout.released(release);
      List<ReleasedRow> rows = layout.releases().get(release).rows();
      for (int row = 0; row < cells.length; row++) {
        Long count = rows.get(row).count();
        if (count != null && rows.get(row).isExact()) {
          fit.add(cells[row], count);
        }
      }
    }
    System.arraycopy(fit.solve(), 0, x, 0, x.length);
  }

  private void agree(Layout layout) {
    for (int table = 0; table < layout.tables().size(); table++) {
      int[] cells = layout.cells(table);
      Table given = layout.tables().get(table);
      for (int row = 0; row < cells.length; row++) {
        Row each = given.rows().get(row);
        if (Math.abs(cube.sum(x, cells[row]) - each.count()) > NEAR) {
          throw contradiction(given.place(each) + ": the row " + each.place());
        }
      }
    }
    for (int release = 0; release < layout.releases().size(); release++) {
      int[] cells = layout.released(release);
      Release given = layout.releases().get(release);
      for (int row = 0; row < cells.length; row++) {
        ReleasedRow each = given.rows().get(row);
        if (each.count() != null
            && Math.abs(cube.sum(x, cells[row]) - each.count()) > each.off() + NEAR) {
          throw contradiction(
              Layout.place(given, each) + ": the row " + String.join(", ", each.codes()));
        }
      }
    }
  }

  private static DisclosureException contradiction(String row) {
    return new DisclosureException(
        row
            + " contradicts what the other tables add up to. If figures were revised or are of"
            + " another time, give both tables a column that tells them apart, such as period.");
  }

  public double[] x() {
    return x.clone();
  }

  /** Whether a base is known to be nothing. */
  public boolean isFrozen(int base) {
    return frozen[base];
  }

  /** Whether the bases are the truth itself. */
  public boolean isWhole() {
    return whole;
  }

  public double at(int base) {
    return x[base];
  }

  /** What a cell holds; a whole number where fitting misses one by next to nothing. */
  public double value(int cell) {
    double sum = cube.sum(x, cell);
    double whole = Math.rint(sum);
    return Math.abs(sum - whole) < WHOLE ? whole : sum;
  }
}
