package org.lodestar.app.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Step;

/**
 * A step of the pathway and what has become of it.
 *
 * @param step from the engine: why, source
 * @param due fixed on the day on which the step arose
 * @param dueAt the hour on that day; null where the day is enough
 * @param reason why it is not needed, or a note on how it was done
 */
public record PathwayStep(
    Step step,
    State state,
    LocalDate aroseOn,
    @Nullable LocalDate due,
    @Nullable Instant dueAt,
    @Nullable UUID owner,
    @Nullable PersonalText reason,
    @Nullable UUID settledBy,
    @Nullable Instant settledAt,
    long version) {
  /** What has become of a step. */
  public enum State {
    OPEN,
    DONE,
    NOT_NEEDED
  }

  /** Open, and its day is over, or its hour. */
  public boolean overdueAt(LocalDate today, Instant now) {
    boolean late = due != null && today.isAfter(due);
    return state == State.OPEN && (late || (dueAt != null && now.isAfter(dueAt)));
  }
}
