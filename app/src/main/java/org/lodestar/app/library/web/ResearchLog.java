package org.lodestar.app.library.web;

import java.util.List;
import org.lodestar.app.site.Page;
import org.lodestar.vocabulary.ResourceTable;

/**
 * What people outside the team told or showed us about this site: the dated log {@code
 * research-log.psv}. What a member of the team tried is none of it.
 */
final class ResearchLog {
  private static final List<ResourceTable.Row> ALL =
      ResourceTable.read(ResearchLog.class, "research-log.psv");

  private ResearchLog() {}

  /** All of it, the last first. */
  static List<Researched> told(Page page) {
    return told(ALL, page);
  }

  /** The same of any rows. */
  static List<Researched> told(List<ResourceTable.Row> rows, Page page) {
    return rows.reversed().stream().map(row -> told(row, page)).toList();
  }

  private static Researched told(ResourceTable.Row row, Page page) {
    return new Researched(
        page.t("library.research.when", page.date(row.date("day")), row.number("people")),
        row.text("method"),
        row.text("learned"),
        row.text("changed"));
  }
}
