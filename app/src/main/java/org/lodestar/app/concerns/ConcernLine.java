package org.lodestar.app.concerns;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.AgeStatus;

/**
 * A concern in a list: codes and times only, nothing that was written.
 *
 * @param unread messages of the reporter that nobody has read
 * @param untranslated texts of it that nobody has translated yet
 * @param alarm whether the reporter said that they are no longer safe and nobody has answered yet
 * @param due when it must be acknowledged or triaged; null when it is
 */
public record ConcernLine(
    UUID id,
    String reference,
    ConcernState state,
    About about,
    AgeStatus age,
    Priority priority,
    boolean priorityConfirmed,
    Instant receivedAt,
    @Nullable Instant due,
    int unread,
    int untranslated,
    boolean alarm,
    Channel channel,
    long version) {
  /** When the next clock runs out, if one runs. */
  public Optional<Instant> clock() {
    return Optional.ofNullable(due);
  }

  /** Whether a clock has run out. */
  public boolean overdue(Instant now) {
    return due != null && due.isBefore(now);
  }
}
