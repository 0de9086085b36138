package org.lodestar.app.concerns.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.ConcernEvent;
import org.lodestar.app.concerns.domain.Given;

/**
 * A wish to take a step.
 *
 * @param version the one that the worker looked at
 * @param given what comes with the wish, for the guard
 * @param reason code, where the step has one
 * @param words sealed with the step; may be empty
 */
public record Step(
    UUID concern,
    long version,
    ConcernEvent event,
    Given given,
    @Nullable String reason,
    String words) {
  @Override
  public String toString() {
    return "Step[" + event + "]";
  }
}
