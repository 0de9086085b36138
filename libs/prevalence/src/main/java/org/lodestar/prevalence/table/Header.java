package org.lodestar.prevalence.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.lodestar.prevalence.PrevalenceException;

/**
 * The first line of a capture file.
 *
 * @param columns names of all columns
 * @param count where the counts stand, or -1: each row is a person
 */
record Header(List<String> columns, int count) {
  private static final String COUNT = "count";

  /** What a linkage writes beside its counts, in {@code overlaps.csv}: not read. */
  private static final Set<String> BESIDE =
      Set.of("expected_false", "expected_missed", "expected", "low", "high");

  static Header of(List<String> line) {
    List<String> columns = new ArrayList<>();
    for (String name : line) {
      columns.add(name.strip());
    }
    check(columns);
    return new Header(List.copyOf(columns), count(columns));
  }

  private static int count(List<String> columns) {
    List<String> lower = columns.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    return lower.indexOf(COUNT);
  }

  private static void check(List<String> columns) {
    if (columns.size() == 1 && columns.getFirst().matches(".*[;\t|].*")) {
      throw new PrevalenceException(
          "The first line is one column: are the values separated by semicolons or tabs? Save the"
              + " table with commas.");
    }
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < columns.size(); at++) {
      check(at, columns.get(at), seen);
    }
  }

  private static void check(int at, String name, Set<String> seen) {
    if (name.isEmpty()) {
      throw refused(at, "has no name");
    }
    if (name.matches("[-+0-9.]+")) {
      throw refused(at, "is a number, not a name");
    }
    if (!seen.add(name.toLowerCase(Locale.ROOT))) {
      throw refused(at, "has the name of another column");
    }
  }

  private static PrevalenceException refused(int at, String what) {
    return new PrevalenceException(
        "Line 1, column "
            + (at + 1)
            + " "
            + what
            + ". The first line names each list once, and \"count\" if rows are counted.");
  }

  boolean isPerPerson() {
    return count < 0;
  }

  /** Names of the lists, in the order of the columns. */
  List<String> lists() {
    return IntStream.range(0, columns.size()).filter(this::isList).mapToObj(columns::get).toList();
  }

  /** Whether a column is a list: not the counts, nor what a linkage writes behind them. */
  boolean isList(int column) {
    return column != count
        && !(count >= 0 && column > count && BESIDE.contains(columns.get(column)));
  }
}
