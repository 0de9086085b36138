package org.lodestar.app.members.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asked once more before a step is taken.
 *
 * @param heldAlone records that are open to this worker by name and to nobody else
 * @param cover what nobody else there sees to, and who is on duty; empty where others do
 * @param fault key of the reason why it was not done, null before
 */
public record StepPage(
    UUID id,
    String displayName,
    AccountStep step,
    int heldAlone,
    List<String> cover,
    @Nullable String fault) {
  public StepPage {
    cover = List.copyOf(cover);
  }

  @Override
  public String toString() {
    return "StepPage[" + id + "]";
  }
}
