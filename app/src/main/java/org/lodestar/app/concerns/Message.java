package org.lodestar.app.concerns;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message between reporter and staff.
 *
 * @param sender the worker; null for the reporter
 * @param alarm whether the reporter said with it that they are no longer safe
 * @param unread whether the other side has not read it yet
 * @param files copies that went out with it
 */
public record Message(
    UUID id,
    boolean fromReporter,
    @Nullable UUID sender,
    String text,
    boolean alarm,
    boolean unread,
    Instant sentAt,
    List<MessageFile> files) {
  public Message {
    files = List.copyOf(files);
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "Message[" + id + "]";
  }
}
