package org.lodestar.app.directory;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody wants pages to show a service, or to say something else of it. Until another one
 * has rung and confirmed it, nothing of it holds anywhere.
 *
 * @param before what pages show, or showed last; as it was found where they never did
 * @param wanted as it shall be; its version is that of the record it was written over
 * @param found who answered when it was confirmed, or why it was refused; else empty
 */
public record ServiceAsk(
    UUID id,
    Service before,
    Service wanted,
    AskState state,
    UUID askedBy,
    Instant askedAt,
    @Nullable UUID decidedBy,
    @Nullable Instant decidedAt,
    String found) {
  /** Whether it still waits. */
  public boolean waits() {
    return state == AskState.WAITING;
  }
}
