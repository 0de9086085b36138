package org.lodestar.app.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * A no to one thing that somebody took back.
 *
 * @param no as it stood, with who wrote it down
 * @param on the day on which they said so
 * @param by who wrote that down
 * @param words what they said; null where it was not asked yet
 */
public record EndedNo(Recorded<NarrowNo> no, LocalDate on, UUID by, @Nullable PersonalText words) {
  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "EndedNo[personal]";
  }
}
