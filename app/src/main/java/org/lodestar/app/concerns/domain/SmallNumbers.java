package org.lodestar.app.concerns.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps tables that count people from telling about one of them. A count from 1 to 4 is shown as
 * fewer than five; every other one, totals too, is rounded to the nearest five by itself. Then all
 * that is shown is taken together and each small count is worked out as far as addition and
 * subtraction lead; where fewer than three values remain possible, a row is not shown at all.
 *
 * <p>Rounding to five and suppressing small counts follows the NHS practice for counts below
 * national level (Hospital Episode Statistics, disclosure control from September 2018); the
 * threshold of five is the partnership's own, recorded in decision 0083.
 */
public final class SmallNumbers {
  /** Smaller counts are not shown, zero is. */
  public static final int THRESHOLD = 5;

  private static final int BASE = 5;
  private static final int LEAST_POSSIBLE = 3;
  private static final int ROUNDS = 200;

  private SmallNumbers() {}

  /** What is shown of a count. */
  public enum Kind {
    /** Rounded to the nearest five; zero is zero. */
    ROUNDED,
    /** From 1 to 4. */
    FEW,
    /** Nothing is said. */
    HIDDEN
  }

  /** A count as it is shown. */
  public record Shown(Kind kind, int value) {
    static final Shown HIDDEN = new Shown(Kind.HIDDEN, 0);

    /** What is shown of a count by itself. */
    public static Shown of(int count) {
      if (count > 0 && count < THRESHOLD) {
        return new Shown(Kind.FEW, 0);
      }
      return new Shown(Kind.ROUNDED, (count + BASE / 2) / BASE * BASE);
    }

    /** The smallest count that this can stand for. */
    public int least() {
      return switch (kind) {
        case FEW -> 1;
        case HIDDEN -> 0;
        case ROUNDED -> value == 0 ? 0 : Math.max(THRESHOLD, value - BASE / 2);
      };
    }

    /** The largest count that this can stand for. */
    public int most() {
      return switch (kind) {
        case FEW -> THRESHOLD - 1;
        case HIDDEN -> Integer.MAX_VALUE / 4;
        case ROUNDED -> value == 0 ? 0 : value + BASE / 2;
      };
    }
  }

  /**
   * Tables over the same rows, as they are shown.
   *
   * @param tables by table, row and column
   * @param rowTotals by row; each table's row adds up to it
   */
  public record Protected(List<List<List<Shown>>> tables, List<Shown> rowTotals) {
    public Protected {
      tables = tables.stream().map(table -> table.stream().map(List::copyOf).toList()).toList();
      rowTotals = List.copyOf(rowTotals);
    }
  }

  /**
   * Protects tables that divide the same people by the same rows (months) and by columns of their
   * own. No column totals are shown.
   *
   * @param tables by table, row and column; each row of each table has the same sum
   */
  public static Protected protect(List<int[][]> tables) {
    int rows = tables.getFirst().length;
    boolean[] hidden = new boolean[rows];
    boolean[] withoutTotal = new boolean[rows];
    Protected shown = shown(tables, hidden, withoutTotal);
    for (int row = 0; row < rows; row++) {
      if (tells(shown, row)) {
        withoutTotal[row] = true;
        shown = shown(tables, hidden, withoutTotal);
      }
      if (tells(shown, row)) {
        hidden[row] = true;
        shown = shown(tables, hidden, withoutTotal);
      }
    }
    return shown;
  }

  private static Protected shown(List<int[][]> tables, boolean[] hidden, boolean[] withoutTotal) {
    List<List<List<Shown>>> all = new ArrayList<>();
    for (int[][] table : tables) {
      List<List<Shown>> rows = new ArrayList<>();
      for (int row = 0; row < table.length; row++) {
        boolean hide = hidden[row];
        rows.add(
            Arrays.stream(table[row])
                .mapToObj(count -> hide ? Shown.HIDDEN : Shown.of(count))
                .toList());
      }
      all.add(rows);
    }
    List<Shown> totals = new ArrayList<>();
    for (int row = 0; row < hidden.length; row++) {
      int sum = Arrays.stream(tables.getFirst()[row]).sum();
      totals.add(hidden[row] || withoutTotal[row] ? Shown.HIDDEN : Shown.of(sum));
    }
    return new Protected(all, totals);
  }

  /** Whether addition and subtraction lead to one of the small counts of a row, or nearly. */
  public static boolean tells(Protected shown, int row) {
    int[][] cells = new int[shown.tables().size()][];
    int[][] tops = new int[shown.tables().size()][];
    for (int i = 0; i < cells.length; i++) {
      List<Shown> line = shown.tables().get(i).get(row);
      cells[i] = line.stream().mapToInt(Shown::least).toArray();
      tops[i] = line.stream().mapToInt(Shown::most).toArray();
    }
    int[] total = {shown.rowTotals().get(row).least(), shown.rowTotals().get(row).most()};
    for (int round = 0; round < ROUNDS; round++) {
      boolean changed = false;
      for (int i = 0; i < cells.length; i++) {
        changed |= narrow(cells[i], tops[i], total);
      }
      if (!changed) {
        break;
      }
    }
    for (int i = 0; i < cells.length; i++) {
      List<Shown> line = shown.tables().get(i).get(row);
      for (int j = 0; j < line.size(); j++) {
        if (line.get(j).kind() == Kind.FEW && tops[i][j] - cells[i][j] + 1 < LEAST_POSSIBLE) {
          return true;
        }
      }
    }
    return false;
  }

  /** The cells add up to the total: each bounds the others. True when a bound has moved. */
  private static boolean narrow(int[] least, int[] most, int[] total) {
    long low = Arrays.stream(least).asLongStream().sum();
    long high = Arrays.stream(most).asLongStream().sum();
    boolean changed = false;
    if (low > total[0]) {
      total[0] = (int) low;
      changed = true;
    }
    if (high < total[1]) {
      total[1] = (int) high;
      changed = true;
    }
    for (int i = 0; i < least.length; i++) {
      long up = total[1] - (low - least[i]);
      long down = total[0] - (high - most[i]);
      if (up < most[i]) {
        high -= most[i] - up;
        most[i] = (int) up;
        changed = true;
      }
      if (down > least[i]) {
        low += down - least[i];
        least[i] = (int) down;
        changed = true;
      }
    }
    return changed;
  }
}
