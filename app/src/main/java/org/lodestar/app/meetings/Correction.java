package org.lodestar.app.meetings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.Written;

/**
 * What somebody at the table wants to be put right in the minutes.
 *
 * @param written {@code words} and {@code answer}
 * @param version for optimistic locking
 */
public record Correction(
    UUID id,
    UUID item,
    UUID organisation,
    State state,
    Written written,
    UUID askedBy,
    Instant askedAt,
    @Nullable UUID answeredBy,
    long version) {
  /** How far it is. */
  public enum State {
    ASKED,
    /** The minutes were written anew. */
    TAKEN,
    NOT_TAKEN
  }
}
