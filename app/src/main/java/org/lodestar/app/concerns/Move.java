package org.lodestar.app.concerns;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that a concern has taken.
 *
 * @param worker who took it; null for the reporter
 * @param reason code, where the step has one
 * @param text words, where the step has any
 */
public record Move(
    UUID id,
    ConcernEvent event,
    ConcernState from,
    ConcernState to,
    @Nullable UUID worker,
    @Nullable String reason,
    String text,
    Instant at) {
  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "Move[" + event + "]";
  }
}
