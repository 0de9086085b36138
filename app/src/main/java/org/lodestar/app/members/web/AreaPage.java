package org.lodestar.app.members.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.WorkItem;

/**
 * The page of an area: what waits there, and its pages.
 *
 * @param waiting the most urgent first
 * @param pages which are used day by day
 * @param aside what is set up once, or lies behind another page
 */
public record AreaPage(String title, List<WorkItem> waiting, List<Row> pages, List<Row> aside) {
  public AreaPage {
    waiting = List.copyOf(waiting);
    pages = List.copyOf(pages);
    aside = List.copyOf(aside);
  }

  /**
   * One page.
   *
   * @param hint one short sentence; empty for none
   * @param state how it stands, at a glance
   */
  public record Row(String label, String href, String hint, @Nullable String state) {}
}
