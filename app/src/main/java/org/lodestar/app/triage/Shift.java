package org.lodestar.app.triage;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shift.
 *
 * @param cover who does it instead; null when the worker does
 */
public record Shift(
    UUID id, UUID organisation, UUID worker, @Nullable UUID cover, Instant begins, Instant ends) {
  /** Who is reached. */
  public UUID reached() {
    return cover == null ? worker : cover;
  }
}
