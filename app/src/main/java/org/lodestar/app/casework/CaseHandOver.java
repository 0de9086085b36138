package org.lodestar.app.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Cases that went from one worker to another in one act.
 *
 * @param cases how many of them were not taken back
 */
public record CaseHandOver(UUID id, UUID from, UUID to, UUID by, Instant at, int cases) {
  /** So long it can be taken back with one press. */
  public static final Duration BACK_WITHIN = Duration.ofHours(24);

  /** Whether it can be taken back at a moment. */
  public boolean canGoBack(Instant now) {
    return cases > 0 && now.isBefore(at.plus(BACK_WITHIN));
  }
}
