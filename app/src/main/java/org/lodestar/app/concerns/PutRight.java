package org.lodestar.app.concerns;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the giver of a hand-over put right after it was given.
 *
 * @param readAt when somebody of the receiver read it first; null while nobody has
 */
public record PutRight(
    UUID id, UUID handOver, String words, UUID by, Instant at, @Nullable Instant readAt) {
  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "PutRight[" + id + "]";
  }
}
