package org.lodestar.app.breakglass.web;

import java.util.List;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Paging;

/**
 * Opening a case in an emergency, and the openings that one was told of.
 *
 * @param limits what holds for it, in words, with the source
 */
public record ListPage(
    boolean mayOpen,
    String limits,
    String source,
    List<Option> grounds,
    List<Line> lines,
    Paging paging) {
  public ListPage {
    grounds = List.copyOf(grounds);
    lines = List.copyOf(lines);
  }

  /** An opening: which case, by whom, when, and where it stands. */
  public record Line(String href, String title, String facts, String state, String tone) {}
}
