package org.lodestar.app.directory.web;

import java.util.List;
import org.lodestar.app.site.Line;

/** What waits for a second person, whoever asked for it: those that wait longest first. */
public record AskListPage(List<Line> lines) {
  public AskListPage {
    lines = List.copyOf(lines);
  }
}
