package org.lodestar.app.concerns;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done.
 *
 * @param partner who may read it since; null where somebody outside was told by voice
 */
public record Disclosure(
    DisclosureReason reason, @Nullable UUID partner, UUID worker, Instant at, String words) {
  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "Disclosure[" + reason + "]";
  }
}
