package org.lodestar.app.publications;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.Told;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.measures.Measure.Strand;

/**
 * What is published of the plan.
 *
 * @param page in words and tables, with the figures behind them
 * @param actions the plan as data
 * @param advised words of advisers that stand in it
 */
public record ProgressDocument(PackDocument page, List<Line> actions, List<String> advised) {
  public ProgressDocument {
    actions = List.copyOf(actions);
    advised = List.copyOf(advised);
  }

  /** Whether it holds words of an adviser that are not among those that may be shown. */
  public boolean holdsMoreThan(Set<String> open) {
    return !open.containsAll(advised);
  }

  /** The figures in it, which stand under no heading. */
  public List<Told> told() {
    return page.figures().stream().map(each -> new Told("", "", each)).toList();
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
