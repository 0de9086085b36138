package org.lodestar.app.figures;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says, in words and tables, so that it can be drawn again whatever becomes of the
 * plan.
 *
 * @param title of the pack
 * @param about what it stands on: board, period, who froze it
 * @param parts in the order in which they are read
 * @param figures on which its tables of figures stand
 * @param format how it is drawn: null for the first way, in which reports and profiles are still
 *     drawn, and every pack that was frozen before there was another
 */
public record PackDocument(
    String title,
    List<String> about,
    List<Part> parts,
    List<Figure> figures,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer format) {
  /** The way with drawings: a page for each priority, nothing empty, and nothing twice. */
  public static final int DRAWN = 2;

  /** The same, with parts that follow each other on a page where they fit, and narrow tables. */
  public static final int FLOWING = 3;

  /** The same, with what the board is asked first, contents, and links to papers. */
  public static final int LINKED = 4;

  public PackDocument {
    about = List.copyOf(about);
    parts = List.copyOf(parts);
    figures = List.copyOf(figures);
  }

  /** One without drawings. */
  public PackDocument(String title, List<String> about, List<Part> parts, List<Figure> figures) {
    this(title, about, parts, figures, null);
  }

  /** Whether it is drawn with pictures. */
  @JsonIgnore
  public boolean isDrawn() {
    return format != null && format >= DRAWN;
  }

  /** The same without rows in which one of these texts stands. */
  public PackDocument without(Set<String> gone) {
    return new PackDocument(
        title,
        about,
        parts.stream()
            .map(
                part ->
                    new Part(
                        part.id(),
                        part.title(),
                        part.words(),
                        part.grids().stream().map(grid -> grid.without(gone)).toList(),
                        part.drawings(),
                        part.tiles()))
            .toList(),
        figures,
        format);
  }

  /**
   * A part, which begins a page of its own where it is printed.
   *
   * @param id by which links find it
   * @param drawings between its words and its tables
   * @param tiles figures below the drawings
   */
  public record Part(
      String id,
      String title,
      List<String> words,
      List<Grid> grids,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PackChart> drawings,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Tile> tiles) {
    public Part {
      words = List.copyOf(words);
      grids = List.copyOf(grids);
      // Those written before there were any know none.
      drawings = drawings == null ? List.of() : List.copyOf(drawings);
      tiles = tiles == null ? List.of() : List.copyOf(tiles);
    }

    /** One of words and tables. */
    public Part(String id, String title, List<String> words, List<Grid> grids) {
      this(id, title, words, grids, List.of(), List.of());
    }
  }

  /**
   * A figure at a glance.
   *
   * @param target what is aimed for; empty where nothing is
   * @param standing how it stands to that; without words where nobody can say
   */
  public record Tile(String name, String figure, String period, String target, Cell standing) {}

  /**
   * A table; the first cell of a row names it.
   *
   * @param numbers which columns hold numbers, from 0
   */
  public record Grid(
      String caption, List<String> columns, List<Integer> numbers, List<List<Cell>> rows) {
    public Grid {
      columns = List.copyOf(columns);
      numbers = List.copyOf(numbers);
      rows = rows.stream().map(List::copyOf).toList();
    }

    private Grid without(Set<String> gone) {
      return new Grid(
          caption,
          columns,
          numbers,
          rows.stream()
              .filter(row -> row.stream().map(Cell::text).noneMatch(gone::contains))
              .toList());
    }
  }

  /**
   * Words in a table.
   *
   * @param tone of a tag; empty for plain words. The words say it, the tone only helps
   * @param href of what the words name; null where it has no address
   */
  public record Cell(
      String text, String tone, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String href) {
    /** Words that lead nowhere. */
    public Cell(String text, String tone) {
      this(text, tone, null);
    }

    /** Words with an address. */
    public static Cell linked(String text, String href) {
      return new Cell(text, "", href);
    }

    /** Plain words. */
    public static Cell of(String text) {
      return new Cell(text, "");
    }
  }

  /**
   * A figure of a period as it is shown.
   *
   * @param formula by which it was reckoned
   * @param keptBack whether there is one that is shown to nobody
   * @param value as a plain number; null where none is shown
   * @param shown the figure in words, or why there is none
   * @param counted how many were counted; null where none is shown
   * @param among the number of which it is a share or a middle; null where there is none
   * @param target what is aimed for; null where nothing is
   */
  public record Figure(
      String code,
      String name,
      String formula,
      YearMonth first,
      YearMonth last,
      boolean keptBack,
      @Nullable String value,
      String shown,
      @Nullable Long counted,
      @Nullable Long among,
      @Nullable String target) {
    /**
     * A figure of an indicator.
     *
     * @param words of the figure
     */
    public static Figure of(IndicatorLine line, String name, ShownFigure figure, String words) {
      BigDecimal target = line.watching().target();
      return new Figure(
          line.measure().code(),
          name,
          line.measure().formulaText(),
          figure.period().first(),
          figure.period().last(),
          figure.isKeptBack(),
          value(figure),
          words,
          counted(figure),
          among(figure),
          target == null ? null : plain(target));
    }

    private static @Nullable Long counted(ShownFigure figure) {
      return figure.figure() instanceof org.lodestar.measures.Figure.Known known
          ? known.numerator()
          : null;
    }

    private static @Nullable Long among(ShownFigure figure) {
      return figure.figure() instanceof org.lodestar.measures.Figure.Known known
          ? known.denominator()
          : null;
    }

    private static @Nullable String value(ShownFigure figure) {
      return figure.figure() instanceof org.lodestar.measures.Figure.Known known
          ? plain(known.value())
          : null;
    }

    private static String plain(BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }

    /** Whether another figure of the same indicator tells the same of the same months. */
    public boolean isSame(ShownFigure other) {
      return other.period().first().equals(first)
          && other.period().last().equals(last)
          && Objects.equals(value(other), value)
          && Objects.equals(among(other), among);
    }
  }
}
