package org.lodestar.app.reception.web;

import java.util.List;
import org.lodestar.app.reception.face.Receptions;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.SummaryRow;

/**
 * A plan, or a form about it.
 *
 * @param title reference and name
 * @param gaps in words; empty when nothing is missing
 * @param mayPlan whether this worker may change it
 * @param maySecond whether this worker may approve it, as somebody else proposed it
 */
public record ReceptionPage(
    Receptions.View view,
    String title,
    List<SummaryRow> rows,
    List<Group> groups,
    List<String> gaps,
    List<SummaryRow> outcome,
    boolean mayPlan,
    boolean maySecond) {
  public ReceptionPage {
    rows = List.copyOf(rows);
    groups = List.copyOf(groups);
    gaps = List.copyOf(gaps);
    outcome = List.copyOf(outcome);
  }

  /** Address of the plan. */
  public String here() {
    return "/receptions/" + view.plan().id();
  }

  /** What a plan provides of one kind. */
  public record Group(String title, List<Line> lines) {
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /** One of what it provides. */
  public record Line(String what, String more, boolean confirmed, String href) {}

  /** A form. */
  public record Editing(
      String title,
      String action,
      String back,
      List<Option> options,
      List<SummaryRow> standing,
      long version) {
    public Editing {
      options = List.copyOf(options);
      standing = List.copyOf(standing);
    }
  }

  /** The list of plans. */
  public record Listed(
      org.lodestar.app.site.Table table, int count, org.lodestar.app.site.Paging paging) {}
}
