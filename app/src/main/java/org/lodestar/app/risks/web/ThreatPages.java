package org.lodestar.app.risks.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Choosing;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.TimelineEntry;

/** Pages of threats and sectors. */
public final class ThreatPages {
  private ThreatPages() {}

  /**
   * All threats as they rank, or all sectors.
   *
   * @param nothing what is said where none is found
   */
  public record Listed(
      List<Line> lines,
      int found,
      Nothing nothing,
      Choosing.Filter filter,
      Paging paging,
      boolean mayEdit) {
    public Listed {
      lines = List.copyOf(lines);
    }
  }

  /** Why nothing is listed, and what can be done. */
  public record Nothing(String title, String text) {}

  /**
   * One threat.
   *
   * @param score its parts; null until somebody has scored it
   * @param beside what stands beside the score and is not in it
   */
  public record One(
      String title,
      String seen,
      List<Mark> marks,
      List<SummaryRow> rows,
      @Nullable Table score,
      List<SummaryRow> beside,
      List<Known> sources,
      List<Line> actions,
      List<TimelineEntry> history,
      String here,
      boolean mayEdit,
      boolean mayDecide) {
    public One {
      marks = List.copyOf(marks);
      rows = List.copyOf(rows);
      beside = List.copyOf(beside);
      sources = List.copyOf(sources);
      actions = List.copyOf(actions);
      history = List.copyOf(history);
    }
  }

  /** A source; with an address where it has one that can be followed. */
  public record Known(String title, String reference, @Nullable String href, String facts) {}

  /** One sector. */
  public record Watched(
      String name,
      List<Mark> marks,
      List<SummaryRow> rows,
      List<Seen> signals,
      List<TimelineEntry> history,
      String here,
      boolean mayEdit) {
    public Watched {
      marks = List.copyOf(marks);
      rows = List.copyOf(rows);
      signals = List.copyOf(signals);
      history = List.copyOf(history);
    }
  }

  /** A signal: when, what, from whom, and what it did to the review. */
  public record Seen(String day, String words, String source, String review) {}
}
