package org.lodestar.app.members.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asked once more before a step is taken.
 *
 * @param heldAlone records that are open to this worker by name and to nobody else
 * @param fault key of the reason why it was not done, null before
 */
public record StepPage(
    UUID id, String displayName, AccountStep step, int heldAlone, @Nullable String fault) {
  @Override
  public String toString() {
    return "StepPage[" + id + "]";
  }
}
