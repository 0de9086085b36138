package org.lodestar.app.notices;

import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.SafeContactChannel;

/**
 * A reminder to a reporter that a message waits.
 *
 * @param from first hour, read by an officer out of the reporter's own words; null for the usual
 * @param dueAt when it is tried next
 * @param why what stopped it, as a code
 * @param outcome what became of it by hand, as a code
 */
public record Reminder(
    UUID id,
    UUID concern,
    SafeContactChannel channel,
    State state,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    @Nullable Instant dueAt,
    int tries,
    @Nullable String why,
    @Nullable String outcome,
    @Nullable UUID askedBy,
    Instant askedAt,
    @Nullable Instant doneAt) {
  /** Where it stands. */
  public enum State {
    WAITING,
    SENT,
    /** A demonstration sends nothing. */
    WOULD_BE_SENT,
    STOPPED,
    /** Somebody reminds by telephone, text or letter. */
    BY_HAND,
    /** Could not be sent; somebody decides. */
    DEAD,
    SETTLED;

    /** Whether a person has to do something. */
    public boolean waitsForSomebody() {
      return this == BY_HAND || this == DEAD;
    }
  }

  /** What became of a reminder that a person saw to. */
  public enum Outcome {
    REMINDED,
    NOT_REACHED,
    LEFT
  }
}
