package org.lodestar.app.members.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asked once more before a step is taken.
 *
 * @param heldAlone records that are open to this worker by name and to nobody else
 * @param cover what nobody else there sees to, and who is on duty; empty where others do
 * @param open what lies open with them and would wait for nobody, in sentences
 * @param fault key of the reason why it was not done, null before
 */
public record StepPage(
    UUID id,
    String displayName,
    AccountStep step,
    int heldAlone,
    List<String> cover,
    List<String> open,
    @Nullable String fault) {
  public StepPage {
    cover = List.copyOf(cover);
    open = List.copyOf(open);
  }

  /** Whether they do not come back to what is open by themselves at once. */
  public boolean asksWhatIsOpen() {
    return step == AccountStep.LEAVE || step == AccountStep.SUSPEND;
  }

  @Override
  public String toString() {
    return "StepPage[" + id + "]";
  }
}
