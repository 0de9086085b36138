package org.lodestar.app.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Mark;
import org.lodestar.app.strategy.wording.PlanFrame;

/** What a published strategy leaves open. */
public record GapsPage(PlanFrame frame, List<Line> lines, long open, boolean mayEdit) {
  public GapsPage {
    lines = List.copyOf(lines);
  }

  /**
   * A gap.
   *
   * @param answer what takes it up; empty when nothing does yet
   * @param href of the action that does
   */
  public record Line(
      String title, String words, String answer, @Nullable String href, Mark mark, String change) {}
}
