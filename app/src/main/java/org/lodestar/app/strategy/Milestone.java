package org.lodestar.app.strategy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of an action.
 *
 * @param doneOn null while it is open
 */
public record Milestone(
    UUID id, UUID action, String title, LocalDate due, @Nullable LocalDate doneOn, long version) {
  /** Whether it is done. */
  public boolean done() {
    return doneOn != null;
  }
}
