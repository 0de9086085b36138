package org.lodestar.app.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.StepCode;

/**
 * How a case was closed.
 *
 * @param words who goes on with what was open, and who was told; null where nothing was
 * @param stillOpen what was open on that day
 */
public record CaseClosing(
    CloseReason reason, @Nullable PersonalText words, List<StepCode> stillOpen) {
  public CaseClosing {
    stillOpen = List.copyOf(stillOpen);
  }
}
