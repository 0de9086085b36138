package org.lodestar.app.pathway.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.pathway.TimeLimit;
import org.lodestar.statute.Pathway;
import org.lodestar.statute.StepCode;
import org.lodestar.statute.StepLimit;

/** A local time limit may be shorter than the national pathway's, never longer. */
public final class LimitRules {
  private static final int A_YEAR = 366;

  private LimitRules() {}

  /**
   * The national limit that a local one breaks: on some day of the coming year the local one would
   * end later than it does in every wording of the step. Days are tried one by one, since working
   * days and calendar days cannot be compared otherwise.
   */
  public static Optional<StepLimit> broken(StepCode code, TimeLimit local, LocalDate on) {
    List<StepLimit> law = Pathway.limitsOf(code, on);
    if (law.isEmpty()) {
      return Optional.empty();
    }
    return on.datesUntil(on.plusDays(A_YEAR))
        .filter(day -> law.stream().allMatch(limit -> local.due(day).isAfter(limit.due(day))))
        .findFirst()
        .map(day -> longest(law, day));
  }

  private static StepLimit longest(List<StepLimit> law, LocalDate day) {
    return law.stream().max(Comparator.comparing(limit -> limit.due(day))).orElseThrow();
  }
}
