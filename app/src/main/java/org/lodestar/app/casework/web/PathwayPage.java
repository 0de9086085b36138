package org.lodestar.app.casework.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.PathwayView;
import org.lodestar.app.casework.Person;

/** The pathway of a person: route, warnings, steps, and what is known. */
public record PathwayPage(
    CaseFile file,
    Person person,
    PathwayView view,
    List<Line> lines,
    LocalDate today,
    Names names,
    boolean mayWork,
    LocalPage local) {
  public PathwayPage {
    lines = List.copyOf(lines);
  }

  /**
   * A step as shown.
   *
   * @param actBy last working day on or before its date; null where that is the date itself
   */
  public record Line(PathwayStep step, boolean overdue, @Nullable LocalDate actBy) {}
}
