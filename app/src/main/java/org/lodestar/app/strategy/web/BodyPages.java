package org.lodestar.app.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.SummaryRow;

/** Pages of bodies. */
public final class BodyPages {
  private BodyPages() {}

  /** The register. */
  public record Listed(List<Line> lines, int found, String asked, Paging paging, boolean mayEdit) {
    public Listed {
      lines = List.copyOf(lines);
    }
  }

  /** A body in a list. */
  public record Line(String name, String href, String facts, @Nullable Mark ended) {}

  /**
   * One body.
   *
   * @param reports its report in each strategy
   * @param meets whether the worker may see its meetings
   */
  public record One(
      String name,
      @Nullable Mark ended,
      List<SummaryRow> rows,
      List<Line> reports,
      String here,
      boolean meets,
      boolean mayEdit) {
    public One {
      rows = List.copyOf(rows);
      reports = List.copyOf(reports);
    }
  }
}
