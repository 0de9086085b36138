package org.lodestar.app.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathway.OwnStep;
import org.lodestar.app.vault.PersonalText;

/**
 * A step of the partnership's own and what has become of it for somebody.
 *
 * @param aroseOn null while it waits for the step before it
 * @param due fixed on the day on which it arose
 * @param reason why it is not needed, or a note on how it was done
 */
public record OwnStepView(
    OwnStep step,
    PathwayStep.State state,
    @Nullable LocalDate aroseOn,
    @Nullable LocalDate due,
    @Nullable UUID owner,
    @Nullable PersonalText reason,
    @Nullable UUID settledBy,
    @Nullable Instant settledAt,
    long version) {
  /** One that waits for the step before it. */
  public static OwnStepView waiting(OwnStep step) {
    return new OwnStepView(step, PathwayStep.State.OPEN, null, null, null, null, null, null, 0);
  }

  /** Whether it waits for the step before it. */
  public boolean waits() {
    return aroseOn == null;
  }

  /** Open, and its day is over. */
  public boolean overdueOn(LocalDate today) {
    return state == PathwayStep.State.OPEN && due != null && today.isAfter(due);
  }
}
