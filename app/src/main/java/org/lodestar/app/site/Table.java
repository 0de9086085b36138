package org.lodestar.app.site;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;

/**
 * A list as a table: what it is, its columns, its rows. It is made of things and {@link Part}s, so
 * that a column is one line and a head never stands over another column's cells.
 */
public record Table(String caption, List<Column> columns, List<Row> rows) {
  /** Columns and rows are copied. */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Things as rows; each part is a column, and the first one names the row. */
  @SafeVarargs
  public static <T> Table of(String caption, List<T> things, Part<T>... parts) {
    return of(caption, things, List.of(parts));
  }

  /** The same where the columns are only known when it is drawn. */
  public static <T> Table of(String caption, List<T> things, List<Part<T>> parts) {
    List<Part<T>> shown = parts.stream().filter(Part::shown).toList();
    return new Table(
        caption,
        shown.stream().map(Part::head).toList(),
        things.stream().map(each -> row(each, shown)).toList());
  }

  private static <T> Row row(T thing, List<Part<T>> parts) {
    return new Row(parts.stream().map(part -> part.cell().apply(thing)).toList());
  }

  /**
   * A column of a table of things: its head, and what stands under it for each thing.
   *
   * @param shown whether it is there at all; see {@link #onlyIf}
   */
  public record Part<T>(Column head, Function<T, Cell> cell, boolean shown) {
    /** Cells of any kind. */
    public static <T> Part<T> of(String label, Function<T, Cell> cell) {
      return new Part<>(Column.of(label), cell, true);
    }

    /** Plain words. */
    public static <T> Part<T> words(String label, Function<T, String> words) {
      return of(label, words.andThen(Cell::of));
    }

    /** Numbers as words, set below each other. */
    public static <T> Part<T> number(String label, Function<T, String> words) {
      return new Part<>(Column.ofNumbers(label), words.andThen(Cell::of), true);
    }

    /** Links, as the first part of most lists is. */
    public static <T> Part<T> link(
        String label, Function<T, String> words, Function<T, String> href) {
      return of(label, each -> Cell.link(words.apply(each), href.apply(each)));
    }

    /** Cells by which the list can be sorted. */
    public static <T> Part<T> sortable(
        String label, String href, Sorted sorted, Function<T, Cell> cell) {
      return new Part<>(Column.sortable(label, href, sorted), cell, true);
    }

    /** The same as a column of numbers. */
    public Part<T> ofNumbers() {
      return new Part<>(new Column(head.label(), head.href(), head.sorted(), true), cell, shown);
    }

    /** A column that only some see: head and cells are there or not together. */
    public static <T> Part<T> onlyIf(boolean shown, Part<T> part) {
      return new Part<>(part.head(), part.cell(), shown);
    }
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
    private static Column of(String label) {
      return new Column(label, null, Sorted.NOT, false);
    }

    /** A column of numbers that cannot be sorted. */
    private static Column ofNumbers(String label) {
      return new Column(label, null, Sorted.NOT, true);
    }

    /** A column that can be sorted. */
    private static Column sortable(String label, String href, Sorted sorted) {
      return new Column(label, href, sorted, false);
    }
  }

  /** A row; its first cell names it. */
  public record Row(List<Cell> cells) {
    /** Cells are copied. */
    public Row {
      cells = List.copyOf(cells);
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

    /** A mark as a tag. */
    public static Cell tag(Mark mark) {
      return tag(mark.label(), mark.tone());
    }

    /** The same with a box before it, by which the row is chosen. */
    public Cell choosable(String name, String value, String label) {
      return choosable(name, value, label, false);
    }

    /** The same, ticked already where somebody ticked it before. */
    public Cell choosable(String name, String value, String label, boolean ticked) {
      return new Cell(text, href, tone, new Choice(name, value, label, ticked));
    }
  }

  /** A box to tick: what it sends, and its label for those who do not see the row. */
  public record Choice(String name, String value, String label, boolean ticked) {}
}
