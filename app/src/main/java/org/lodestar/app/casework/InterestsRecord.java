package org.lodestar.app.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * A best-interests record of a person as it is kept.
 *
 * @param askedBy who asked for the second person; never the one who agrees
 * @param askedOf who was asked to be the second person; every other colleague may be, too
 * @param sentBack why the second person did not agree; null where nobody said so
 */
public record InterestsRecord(
    UUID id,
    UUID person,
    State state,
    BestInterests content,
    UUID writtenBy,
    Instant writtenAt,
    @Nullable UUID askedBy,
    @Nullable UUID askedOf,
    @Nullable UUID agreedBy,
    @Nullable Instant agreedAt,
    @Nullable PersonalText sentBack,
    long version) {
  /** How far it is. */
  public enum State {
    WRITING,
    WAITING,
    AGREED,
    ENDED
  }

  /** Whether it is still to be agreed. */
  public boolean isOpen() {
    return state == State.WRITING || state == State.WAITING;
  }
}
