package org.lodestar.app.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.MissingStep;

/**
 * A step of the hours after a child came alone, went missing or was found.
 *
 * @param absence null for steps of the arrival
 * @param doneAt null while it is open
 */
public record MissingTask(
    UUID id,
    UUID person,
    @Nullable UUID absence,
    MissingStep step,
    Instant due,
    @Nullable Instant doneAt,
    @Nullable UUID doneBy) {
  /** Whether it waits although its time has passed. */
  public boolean isLate(Instant now) {
    return doneAt == null && due.isBefore(now);
  }
}
