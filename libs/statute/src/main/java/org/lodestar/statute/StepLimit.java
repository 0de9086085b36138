package org.lodestar.statute;

import java.time.LocalDate;
import java.util.List;

/**
 * How long the national pathway gives for a step in one of its wordings. Local practice, never a
 * statutory deadline: a local pathway may be quicker and not slower.
 *
 * @param days 0 the same day
 * @param working whether working days are counted
 * @param sources at least one
 */
public record StepLimit(StepCode code, int days, boolean working, List<Source> sources) {
  public StepLimit {
    sources = List.copyOf(sources);
  }

  /** The last day, counted from the day on which the step arose. */
  public LocalDate due(LocalDate arose) {
    return working ? WorkingDays.englandAndWales().plusAtMost(arose, days) : arose.plusDays(days);
  }

  /** The sources in one line. */
  public String source() {
    return Sources.line(sources);
  }
}
