package org.lodestar.app.support;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an advocate keeps about a person. It knows the person by a name of its own and belongs to
 * the advocate's organisation; no access flows from a case to it, or from it to a case.
 *
 * @param version for optimistic locking
 */
public record AdvocacyFile(
    UUID id,
    String reference,
    UUID organisation,
    State state,
    Answers answers,
    @Nullable UUID by,
    Instant at,
    long version) {
  /** Whether the person still wants an advocate. */
  public enum State {
    OPEN,
    CLOSED
  }
}
