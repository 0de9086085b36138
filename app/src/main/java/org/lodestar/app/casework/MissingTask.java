package org.lodestar.app.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.MissingStep;

/**
 * A step of the hours after a child came alone, or somebody went missing or was found.
 *
 * @param absence null for steps of the arrival
 * @param doneAt null while it is open
 * @param outcome how it ended; null while it is open
 * @param reason the child's own, where they declined
 */
public record MissingTask(
    UUID id,
    UUID person,
    @Nullable UUID absence,
    MissingStep step,
    Instant due,
    @Nullable Instant doneAt,
    @Nullable UUID doneBy,
    @Nullable Outcome outcome,
    @Nullable PersonalText reason) {
  /** How a step ends. */
  public enum Outcome {
    DONE,
    /** A child did not want the return home interview that was offered. */
    DECLINED,
    /** The person was found first, and nothing is left to do in it. */
    FOUND
  }

  /** Whether it waits although its time has passed. */
  public boolean isLate(Instant now) {
    return doneAt == null && due.isBefore(now);
  }
}
