package org.lodestar.app.oversight;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.measures.Measure.Strand;

/**
 * What is published of the plan.
 *
 * @param page in words and tables, with the figures behind them
 * @param actions the plan as data
 */
public record ProgressDocument(PackDocument page, List<Line> actions) {
  public ProgressDocument {
    actions = List.copyOf(actions);
  }

  /**
   * An action as everybody may see it.
   *
   * @param standing null where it has none
   */
  public record Line(
      int number,
      int priority,
      String title,
      List<Strand> strands,
      @Nullable ActionStanding standing,
      @Nullable LocalDate due) {
    public Line {
      strands = List.copyOf(strands);
    }
  }
}
