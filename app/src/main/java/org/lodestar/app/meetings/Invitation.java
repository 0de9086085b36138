package org.lodestar.app.meetings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.Written;

/**
 * An organisation that was invited to a meeting.
 *
 * @param seal whose key seals what it answers and writes
 * @param reason why it does not come
 * @param written {@code words} with the answer, {@code contribution} in writing; nothing for others
 * @param version for optimistic locking
 */
public record Invitation(
    UUID id,
    UUID meeting,
    UUID caseFile,
    UUID organisation,
    UUID seal,
    State state,
    @Nullable Reason reason,
    Written written,
    UUID invitedBy,
    Instant invitedAt,
    @Nullable UUID answeredBy,
    @Nullable Instant answeredAt,
    long version) {

  /** What an invited organisation said. */
  public enum State {
    INVITED,
    /** Somebody comes. */
    COMING,
    /** Nobody comes; they write. */
    WRITING,
    DECLINED,
    /** Taken back by the callers. */
    WITHDRAWN;

    /** Whether it sits at the table and sees what is there. */
    public boolean isAtTable() {
      return this == COMING || this == WRITING;
    }
  }

  /** Why nobody comes. */
  public enum Reason {
    NOT_INVOLVED,
    NOBODY_FREE,
    NOT_OURS,
    CONFLICT_OF_INTEREST,
    OTHER
  }

  /** The same, answered. */
  public Invitation answered(
      State next, @Nullable Reason why, Written words, @Nullable UUID by, @Nullable Instant at) {
    return new Invitation(
        id,
        meeting,
        caseFile,
        organisation,
        seal,
        next,
        why,
        words,
        invitedBy,
        invitedAt,
        by,
        at,
        version);
  }

  /** The same, as it was shown to whoever changes it. */
  public Invitation at(long shown) {
    return new Invitation(
        id,
        meeting,
        caseFile,
        organisation,
        seal,
        state,
        reason,
        written,
        invitedBy,
        invitedAt,
        answeredBy,
        answeredAt,
        shown);
  }
}
