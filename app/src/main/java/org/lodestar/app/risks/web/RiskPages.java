package org.lodestar.app.risks.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Choosing;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Tab;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.TimelineEntry;

/** Pages of risks. */
public final class RiskPages {
  private RiskPages() {}

  /**
   * The register.
   *
   * @param export address of the same as a file
   */
  public record Listed(
      Table table,
      int found,
      int overdue,
      Choosing.Filter filter,
      Paging paging,
      String export,
      boolean mayEdit) {}

  /**
   * The map.
   *
   * @param tabs before controls, with them, target
   * @param impacts heads of the columns
   */
  public record Map(
      String caption, List<Tab> tabs, List<Head> impacts, List<MapLine> lines, int risks) {
    public Map {
      tabs = List.copyOf(tabs);
      impacts = List.copyOf(impacts);
      lines = List.copyOf(lines);
    }
  }

  /** A number with its word. */
  public record Head(int number, String word) {}

  /** All cells of one likelihood, by impact. */
  public record MapLine(Head likelihood, List<Cell> cells) {
    public MapLine {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of the map.
   *
   * @param tone end of the class that colours it
   */
  public record Cell(int score, String band, String tone, List<Link> risks) {
    public Cell {
      risks = List.copyOf(risks);
    }
  }

  /** A link to a risk: what is shown, and what is read out behind it. */
  public record Link(String label, String title, String href) {}

  /**
   * One risk.
   *
   * @param marks how high it is, whether it is closed or its review is over
   */
  public record One(
      String number,
      String title,
      List<Mark> marks,
      List<SummaryRow> rows,
      Table scores,
      List<Held> controls,
      List<Line> actions,
      List<TimelineEntry> history,
      String here,
      boolean open,
      boolean mayEdit) {
    public One {
      marks = List.copyOf(marks);
      rows = List.copyOf(rows);
      controls = List.copyOf(controls);
      actions = List.copyOf(actions);
      history = List.copyOf(history);
    }
  }

  /** A control. */
  public record Held(String what, String who, Mark mark, @Nullable String href) {}
}
