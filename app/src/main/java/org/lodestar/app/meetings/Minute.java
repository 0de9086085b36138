package org.lodestar.app.meetings;

import java.time.Instant;
import java.util.UUID;
import org.lodestar.app.vault.PersonalText;

/**
 * What was said on an item, as somebody wrote it.
 *
 * @param version of what was said on this item; the highest counts
 */
public record Minute(
    UUID id, UUID item, Kind kind, int version, PersonalText words, UUID by, Instant at) {
  /** What sort of text. */
  public enum Kind {
    MINUTE,
    /** Written after the minutes were agreed, which stay as they are. */
    ADDENDUM
  }
}
