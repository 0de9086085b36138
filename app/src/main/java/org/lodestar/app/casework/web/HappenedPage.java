package org.lodestar.app.casework.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.statute.Prompts;

/**
 * What was done to a person, in order.
 *
 * @param stages of the way, in order
 * @param lines from all parts of the file, in order; those of which no date is known come last
 */
public record HappenedPage(
    CaseFile file,
    Person person,
    List<Stage> stages,
    List<Line> lines,
    List<Prompts.Group> prompts,
    boolean mayWork) {
  public HappenedPage {
    stages = List.copyOf(stages);
    lines = List.copyOf(lines);
    prompts = List.copyOf(prompts);
  }

  /** A stage of the way: what it was, where it began and where it led. */
  public record Stage(int number, String kind, String when, String place, String ledTo) {}

  /**
   * A line of the timeline.
   *
   * @param from which part of the file it comes
   * @param href where to change it; null when the reader may not
   */
  public record Line(
      String title, String when, String from, List<SummaryRow> rows, @Nullable String href) {
    public Line {
      rows = List.copyOf(rows);
    }
  }
}
