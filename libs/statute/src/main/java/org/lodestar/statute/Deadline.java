package org.lodestar.statute;

import java.time.LocalDate;
import java.util.List;

/**
 * The end of a clock.
 *
 * @param due the last day of the period, counted as its source says
 * @param actBy the last working day on or before {@code due}
 * @param atLeast true when {@code due} is a minimum: the period cannot end before it and may end
 *     later
 * @param source the citation in one line, with remarks on how it was counted
 */
public record Deadline(
    ClockRule rule,
    LocalDate due,
    LocalDate actBy,
    ClockKind kind,
    boolean atLeast,
    List<Source> sources,
    String source) {
  public Deadline {
    sources = List.copyOf(sources);
  }
}
