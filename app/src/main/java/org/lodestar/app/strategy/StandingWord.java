package org.lodestar.app.strategy;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody says an action is worse than its days say.
 *
 * @param standing amber or red
 * @param recovery what brings it back on track
 */
public record StandingWord(
    UUID action, ActionStanding standing, String reason, String recovery, UUID by, Instant at) {
  public StandingWord {
    if (standing != ActionStanding.AMBER && standing != ActionStanding.RED) {
      throw new IllegalArgumentException("One says amber or red");
    }
  }
}
