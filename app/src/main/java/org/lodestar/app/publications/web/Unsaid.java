package org.lodestar.app.publications.web;

import java.util.List;
import org.lodestar.app.site.Line;

/**
 * Red actions of which nobody who answers for them says why, and a press that asks.
 *
 * @param lines each action, with when its lead was asked, or why a press does not ask
 * @param many how many the press asks; none where nobody is left to ask today
 * @param from hidden fields that lead back to the page where it was pressed, by name
 */
public record Unsaid(List<Line> lines, int many, List<Hidden> from) {
  /** Nothing to ask. */
  public static final Unsaid NONE = new Unsaid(List.of(), 0, List.of());

  public Unsaid {
    lines = List.copyOf(lines);
    from = List.copyOf(from);
  }

  /** A hidden field. */
  public record Hidden(String name, String value) {}
}
