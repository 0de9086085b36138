package org.lodestar.app.pathway;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.StepCode;

/**
 * Facts of a past pathway, without anything that says whose it was: no identifier, no date, no
 * place.
 *
 * @param who by age status; whether somebody was about to be 18 is not told
 * @param way as the steps show it
 */
public record PastCase(Set<Who> who, Way way, List<PastStep> steps) {
  /**
   * A step that was asked for.
   *
   * @param arose the day of the week, for working days
   * @param due days after it arose; null when it had no date
   * @param settled days after it arose; null while it is open
   */
  public record PastStep(
      StepCode code, DayOfWeek arose, @Nullable Integer due, @Nullable Integer settled) {}

  public PastCase {
    who = Set.copyOf(who);
    steps = List.copyOf(steps);
  }

  /** The steps of the law that were asked for. */
  public Set<StepCode> codes() {
    return steps.stream().map(PastStep::code).collect(Collectors.toSet());
  }
}
