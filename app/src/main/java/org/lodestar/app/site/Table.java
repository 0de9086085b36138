package org.lodestar.app.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as a table: what it is, its columns, its rows. */
public record Table(String caption, List<Column> columns, List<Row> rows) {
  /** Columns and rows are copied. */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Which way a column is sorted now. */
  public enum Sorted {
    NOT("none"),
    UP("ascending"),
    DOWN("descending");

    private final String aria;

    Sorted(String aria) {
      this.aria = aria;
    }

    /** Value of {@code aria-sort}. */
    public String aria() {
      return aria;
    }
  }

  /** A column; with an address its head is a link that sorts by it. */
  public record Column(String label, @Nullable String href, Sorted sorted, boolean number) {
    /** A column that cannot be sorted. */
    public static Column of(String label) {
      return new Column(label, null, Sorted.NOT, false);
    }

    /** A column of numbers that cannot be sorted. */
    public static Column ofNumbers(String label) {
      return new Column(label, null, Sorted.NOT, true);
    }

    /** A column that can be sorted. */
    public static Column sortable(String label, String href, Sorted sorted) {
      return new Column(label, href, sorted, false);
    }
  }

  /** A row; its first cell names it. */
  public record Row(List<Cell> cells) {
    /** Cells are copied. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** A row of these cells. */
    public static Row of(Cell... cells) {
      return new Row(List.of(cells));
    }
  }

  /** Words, perhaps with an address, a tag of some tone, or a box to tick before them. */
  public record Cell(
      String text, @Nullable String href, @Nullable String tone, @Nullable Choice choice) {
    /** Plain words. */
    public static Cell of(String text) {
      return new Cell(text, null, null, null);
    }

    /** A link. */
    public static Cell link(String text, String href) {
      return new Cell(text, href, null, null);
    }

    /** A tag. */
    public static Cell tag(String text, String tone) {
      return new Cell(text, null, tone, null);
    }

    /** The same with a box before it, by which the row is chosen. */
    public Cell choosable(String name, String value, String label) {
      return new Cell(text, href, tone, new Choice(name, value, label));
    }
  }

  /** A box to tick: what it sends, and its label for those who do not see the row. */
  public record Choice(String name, String value, String label) {}
}
