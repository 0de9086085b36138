package org.lodestar.app.support.web;

import java.util.List;
import org.lodestar.app.site.Paging;

/** Files of advocates. */
public record AdvocacyListPage(List<Line> lines, int count, Paging paging) {
  public AdvocacyListPage {
    lines = List.copyOf(lines);
  }

  /** One file. */
  public record Line(String name, String href, String reference, String state, String tone) {}
}
