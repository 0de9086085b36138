package org.lodestar.app.meetings;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.ClockRule;

/**
 * What is expected by when about a child.
 *
 * @param due the last day, counted by the rule of the day on which the clock started
 * @param ended how it ended; null while it runs
 * @param why it is not needed; empty when it is
 * @param version for optimistic locking
 */
public record ChildClock(
    UUID id,
    UUID caseFile,
    UUID person,
    ClockRule rule,
    LocalDate startedOn,
    LocalDate due,
    @Nullable End ended,
    @Nullable LocalDate endedOn,
    String why,
    UUID startedBy,
    long version) {
  /** How a clock ends. */
  public enum End {
    /** What was expected has happened. */
    MET,
    NOT_NEEDED
  }

  /** Whether it runs. */
  public boolean isRunning() {
    return ended == null;
  }

  /** Whether it runs and its day has passed. */
  public boolean isLate(LocalDate today) {
    return isRunning() && due.isBefore(today);
  }
}
