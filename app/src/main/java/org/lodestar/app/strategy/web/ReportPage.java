package org.lodestar.app.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Table;
import org.lodestar.app.strategy.web.PlanPage.Group;
import org.lodestar.app.strategy.wording.PlanFrame;

/**
 * A report over a strategy: a table or groups of actions under a heading.
 *
 * @param lead what it shows, in a sentence
 * @param print address for paper; null where the page itself is printed
 * @param export address of the same as a file; null where there is none
 */
public record ReportPage(
    PlanFrame frame,
    String title,
    String lead,
    List<Group> groups,
    @Nullable Table table,
    @Nullable String print,
    @Nullable String export) {
  public ReportPage {
    groups = List.copyOf(groups);
  }

  /** Whether there is nothing to show. */
  public boolean empty() {
    return table == null
        ? groups.stream().allMatch(each -> each.lines().isEmpty())
        : table.rows().isEmpty();
  }
}
