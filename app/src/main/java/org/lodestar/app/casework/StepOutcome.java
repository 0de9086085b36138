package org.lodestar.app.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * What a worker says about a step.
 *
 * @param note why it is not needed (must be there), or how it was done
 * @param owner who does it; null for the worker in charge of the case
 * @param due by which day; null for none
 * @param dueAt at which hour of that day; null where the day is enough
 * @param version of the step as it was shown
 */
public record StepOutcome(
    PathwayStep.State state,
    @Nullable PersonalText note,
    @Nullable UUID owner,
    @Nullable LocalDate due,
    @Nullable Instant dueAt,
    long version) {
  /** Without an hour. */
  public StepOutcome(
      PathwayStep.State state,
      @Nullable PersonalText note,
      @Nullable UUID owner,
      @Nullable LocalDate due,
      long version) {
    this(state, note, owner, due, null, version);
  }
}
