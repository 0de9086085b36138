package org.lodestar.app.support.web;

import java.util.List;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.site.SummaryRow;

/**
 * One file of an advocate.
 *
 * @param plan the newest plan; empty when there is none
 * @param drafts what the worker has begun to write
 */
public record AdvocacyPage(
    String name,
    String reference,
    String here,
    boolean open,
    List<SummaryRow> rows,
    List<SummaryRow> plan,
    List<Written> entries,
    List<CasePanel.Action> drafts,
    List<CasePanel.Action> actions,
    String today) {
  public AdvocacyPage {
    rows = List.copyOf(rows);
    plan = List.copyOf(plan);
    entries = List.copyOf(entries);
    drafts = List.copyOf(drafts);
    actions = List.copyOf(actions);
  }

  /** An entry in words. */
  public record Written(String title, String by, List<SummaryRow> rows) {
    public Written {
      rows = List.copyOf(rows);
    }
  }
}
