package org.lodestar.app.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * A time during which a child was missing.
 *
 * @param circumstances last seen where, with whom, wearing what
 * @param foundAt null while they are missing
 * @param found where and how they were found or came back
 */
public record Absence(
    UUID id,
    Instant missingSince,
    @Nullable PersonalText circumstances,
    @Nullable PersonalText policeReference,
    @Nullable Instant foundAt,
    @Nullable PersonalText found,
    @Nullable UUID by,
    long version) {
  /** Whether the child is missing now. */
  public boolean isOpen() {
    return foundAt == null;
  }
}
