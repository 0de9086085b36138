package org.lodestar.disclosure.cube;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lodestar.disclosure.DimensionRule;
import org.lodestar.disclosure.Register;
import org.lodestar.disclosure.Release;
import org.lodestar.disclosure.ReleasedRow;
import org.lodestar.disclosure.Row;
import org.lodestar.disclosure.Rules;
import org.lodestar.disclosure.Table;

/**
 * Where the rows of tables and of earlier releases lie in the one cube of all their codes. A
 * dimension that a table does not have is summed over.
 */
public final class Layout {
  private final Cube cube;
  private final List<Table> tables;
  private final Register register;
  private final List<String> names;
  private final List<int[]> cells = new ArrayList<>();
  private final List<int[]> released = new ArrayList<>();

  private Layout(List<Table> tables, Register register, Rules rules) {
    this.tables = tables;
    this.register = register;
    names = names(tables, register);
    cube = new Cube(names.stream().map(name -> dimension(name, rules.dimension(name))).toList());
    for (Table table : tables) {
      int[] at = places(table.dimensions());
      cells.add(
          table.rows().stream().mapToInt(row -> cell(at, row.codes(), table.place(row))).toArray());
    }
    for (Release release : register.releases()) {
      int[] at = places(release.dimensions());
      released.add(
          release.rows().stream()
              .mapToInt(row -> cell(at, row.codes(), place(release, row)))
              .toArray());
    }
  }

  public static Layout of(List<Table> tables, Register register, Rules rules) {
    return new Layout(List.copyOf(tables), register, rules);
  }

  private static List<String> names(List<Table> tables, Register register) {
    Set<String> names = new LinkedHashSet<>();
    tables.forEach(table -> names.addAll(table.dimensions()));
    register.releases().forEach(release -> names.addAll(release.dimensions()));
    return List.copyOf(names);
  }

  private Dimension dimension(String name, DimensionRule rule) {
    List<TreeSet<String>> used = new ArrayList<>();
    for (Table table : tables) {
      used.add(
          column(table.dimensions(), name, rule, table.rows().stream().map(Row::codes).toList()));
    }
    for (Release release : register.releases()) {
      used.add(
          column(
              release.dimensions(),
              name,
              rule,
              release.rows().stream().map(ReleasedRow::codes).toList()));
    }
    return new Dimension(name, Tree.of(name, rule, used));
  }

  private static TreeSet<String> column(
      List<String> dimensions, String name, DimensionRule rule, List<List<String>> rows) {
    int at = dimensions.indexOf(name);
    TreeSet<String> codes = new TreeSet<>();
    if (at < 0) {
      codes.add(rule.total());
    } else {
      rows.forEach(row -> codes.add(row.get(at)));
    }
    return codes;
  }

  /** For each dimension of the cube the column of a table, or -1. */
  private int[] places(List<String> dimensions) {
    return names.stream().mapToInt(dimensions::indexOf).toArray();
  }

  private int cell(int[] places, List<String> words, String place) {
    int[] codes = new int[places.length];
    for (int k = 0; k < places.length; k++) {
      Dimension dimension = cube.dimension(k);
      codes[k] = places[k] < 0 ? dimension.total() : dimension.get(words.get(places[k]), place);
    }
    return cube.cell(codes);
  }

  public Cube cube() {
    return cube;
  }

  public List<Table> tables() {
    return tables;
  }

  public List<Release> releases() {
    return register.releases();
  }

  /** The cell of each row of a table. */
  public int[] cells(int table) {
    return cells.get(table);
  }

  /** The cell of each row of a release. */
  public int[] released(int release) {
    return released.get(release);
  }

  public static String place(Release release, ReleasedRow row) {
    return row.line() > 0 ? release.name() + " line " + row.line() : release.name();
  }

  /** A cell in words, for a message: names and codes, never a count. */
  public String words(int cell) {
    List<String> parts = new ArrayList<>();
    List<String> codes = cube.words(cell);
    for (int k = 0; k < names.size(); k++) {
      parts.add(names.get(k) + " " + codes.get(k));
    }
    return String.join(", ", parts);
  }

  /** The codes of a cell by the names of their dimensions. */
  public Map.Entry<List<String>, List<String>> named(int cell) {
    return Map.entry(names, cube.words(cell));
  }
}
