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
 * @param circle the only ones who open it; null for all who see the case
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
    long version,
    @Nullable UUID circle) {
  /** An entry for all who see the case. */
  public ChronologyEntry(
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
    this(id, caseFile, person, kind, happenedAt, code, words, by, recordedAt, version, null);
  }

  /** The same, for those of this circle only. */
  public ChronologyEntry in(@Nullable UUID those) {
    return new ChronologyEntry(
        id, caseFile, person, kind, happenedAt, code, words, by, recordedAt, version, those);
  }

  /** Whether only those who work with the person open it. */
  public boolean isNarrow() {
    return circle != null;
  }

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
