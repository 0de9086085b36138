package org.lodestar.app.concerns;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What whoever took a report down added later.
 *
 * @param by who took it
 * @param readAt when somebody who works on it read it first; null while nobody has
 */
public record Added(UUID id, UUID by, String words, Instant at, @Nullable Instant readAt) {
  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "Added[" + id + "]";
  }
}
