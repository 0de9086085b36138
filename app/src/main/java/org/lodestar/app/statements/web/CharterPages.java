package org.lodestar.app.statements.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Press;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.TimelineEntry;

/** Pages of the charter. */
public final class CharterPages {
  private CharterPages() {}

  /** All commitments, how the council signed, and the yearly reports. */
  public record Listed(
      List<SummaryRow> signing,
      String counts,
      List<CommitmentLine> lines,
      List<Press> reports,
      boolean mayEdit) {
    public Listed {
      signing = List.copyOf(signing);
      lines = List.copyOf(lines);
      reports = List.copyOf(reports);
    }
  }

  /** A commitment in a list. */
  public record CommitmentLine(String title, String href, Mark mark, String facts) {}

  /** One commitment. */
  public record One(
      String title,
      String here,
      String words,
      Mark mark,
      String note,
      List<SummaryRow> rows,
      List<Evidence> evidence,
      List<Gap> gaps,
      List<TimelineEntry> history,
      boolean mayEdit) {
    public One {
      rows = List.copyOf(rows);
      evidence = List.copyOf(evidence);
      gaps = List.copyOf(gaps);
      history = List.copyOf(history);
    }
  }

  /**
   * What shows that it is kept.
   *
   * @param review where a second person looks at it; null for who may not
   * @param setBack where a confirmation is taken back; null for who may not
   */
  public record Evidence(
      String words,
      @Nullable String link,
      Mark mark,
      String facts,
      String reason,
      @Nullable String review,
      @Nullable String setBack) {}

  /**
   * What is missing.
   *
   * @param action of the plan that closes it
   * @param href where it is changed; null for who may not
   */
  public record Gap(
      String missing,
      Mark mark,
      String facts,
      @Nullable Line action,
      @Nullable String href,
      boolean toPlan) {}

  /** A yearly report, for who works on it and for everybody. */
  public record Report(
      String title,
      String here,
      Mark mark,
      String period,
      String introduction,
      List<Told> lines,
      List<Press> presses,
      @Nullable String address,
      String published) {
    public Report {
      lines = List.copyOf(lines);
      presses = List.copyOf(presses);
    }
  }

  /** What a report says of a commitment. */
  public record Told(
      String code,
      String words,
      Mark mark,
      String reason,
      List<String> evidence,
      List<String> gaps) {
    public Told {
      evidence = List.copyOf(evidence);
      gaps = List.copyOf(gaps);
    }
  }
}
