package org.lodestar.app.publications.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.PackChart;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.ShownChart;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;

/** Pages of packs. */
public final class PackPages {
  private PackPages() {}

  /**
   * The packs of a board.
   *
   * @param closed whether a period is closed on which a pack can stand
   */
  public record Listed(
      String board, String here, List<Line> lines, Paging paging, boolean closed, boolean run) {
    public Listed {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One pack.
   *
   * @param about what it stands on, without a day of its meeting that is no longer so
   * @param moved that its meeting is on another day than it says, or called off; null where it is
   *     not
   * @param seal of what it says; null for a draft
   * @param rests on what it stands, as that was when it was frozen; null where that is not kept
   * @param replaced what took its place, and why; null while it holds
   * @param still that it says what was taken out elsewhere, with where somebody decides about it,
   *     if the worker may; null where it does not
   * @param notice that a check found nothing amiss; null where nobody asked or it did
   * @param wrong what a check found, the worst first
   * @param before of the withheld pack whose place a draft takes; nothing where there is none
   * @param unsaid red actions that nobody explains, while it is a draft
   */
  public record One(
      String board,
      String boardHref,
      String here,
      PackDocument document,
      List<String> about,
      @Nullable String moved,
      Mark mark,
      @Nullable String seal,
      @Nullable String rests,
      @Nullable Line replaced,
      @Nullable Line still,
      @Nullable String notice,
      List<String> wrong,
      List<Line> before,
      Unsaid unsaid,
      boolean run,
      long version) {
    public One {
      about = List.copyOf(about);
      wrong = List.copyOf(wrong);
      before = List.copyOf(before);
    }
  }

  /**
   * A drawing of a pack as pages draw it.
   *
   * @param id of its own on the page
   */
  public static ShownChart drawing(PackChart drawing, String id) {
    return new ShownChart(id, drawing.chart());
  }

  /** A table of a pack as pages draw it. */
  public static Table table(PackDocument.Grid grid) {
    return Table.of(
        grid.caption(),
        grid.rows(),
        IntStream.range(0, grid.columns().size()).mapToObj(at -> part(grid, at)).toList());
  }

  private static Part<List<PackDocument.Cell>> part(PackDocument.Grid grid, int at) {
    Part<List<PackDocument.Cell>> part = Part.of(grid.columns().get(at), row -> cell(row.get(at)));
    return grid.numbers().contains(at) ? part.ofNumbers() : part;
  }

  private static Table.Cell cell(PackDocument.Cell cell) {
    if (cell.href() != null) {
      return Table.Cell.link(cell.text(), cell.href());
    }
    return cell.tone().isEmpty()
        ? Table.Cell.of(cell.text())
        : Table.Cell.tag(cell.text(), cell.tone());
  }
}
