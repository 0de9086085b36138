package org.lodestar.app.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * Something that happened in a case.
 *
 * @param code for what the program notes by itself, else null
 * @param words for what a worker notes, else null
 */
public record ChronologyEntry(
    UUID id,
    UUID caseFile,
    @Nullable UUID person,
    Kind kind,
    Instant happenedAt,
    @Nullable String code,
    @Nullable PersonalText words,
    @Nullable UUID by,
    Instant recordedAt,
    long version) {
  /** What sort of entry. */
  public enum Kind {
    CONTACT,
    VISIT,
    CALL,
    MEETING,
    DECISION,
    SHARED,
    NOTE,
    /** Noted by the program. */
    STEP
  }
}
