package org.lodestar.app.concerns;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message between reporter and staff.
 *
 * @param sender the worker; null for the reporter
 * @param alarm whether the reporter said with it that they are no longer safe
 * @param unread whether the other side has not read it yet
 */
public record Message(
    UUID id,
    boolean fromReporter,
    @Nullable UUID sender,
    String text,
    boolean alarm,
    boolean unread,
    Instant sentAt) {
  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "Message[" + id + "]";
  }
}
