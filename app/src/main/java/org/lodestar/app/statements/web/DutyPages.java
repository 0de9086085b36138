package org.lodestar.app.statements.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.TimelineEntry;

/** Pages of duties. */
public final class DutyPages {
  private DutyPages() {}

  /** All of them, and what changes of law ask to be looked at. */
  public record Listed(List<Line> duties, String missing, List<Line> reviews, boolean mayEdit) {
    public Listed {
      duties = List.copyOf(duties);
      reviews = List.copyOf(reviews);
    }
  }

  /** A duty or a review in a list. */
  public record Line(String title, String href, List<Mark> marks, String facts) {
    public Line {
      marks = List.copyOf(marks);
    }
  }

  /**
   * One duty.
   *
   * @param process address of what carries it out; null while there is nothing
   * @param opens whether that page is open to who reads this one
   */
  public record One(
      String title,
      String here,
      List<Mark> marks,
      String note,
      List<SummaryRow> rows,
      @Nullable String process,
      String processWords,
      boolean opens,
      List<Line> reviews,
      List<TimelineEntry> history,
      boolean mayEdit) {
    public One {
      marks = List.copyOf(marks);
      rows = List.copyOf(rows);
      reviews = List.copyOf(reviews);
      history = List.copyOf(history);
    }
  }

  /** What somebody is to decide, or what was decided. */
  public record Review(
      String title, String duty, String dutyHref, List<SummaryRow> rows, @Nullable String decide) {
    public Review {
      rows = List.copyOf(rows);
    }
  }
}
