package org.lodestar.app.strategy;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody says an action is worse than its days say.
 *
 * @param standing amber or red
 * @param recovery what brings it back on track
 * @param takenOut whether the reason was destroyed, so that it is to be written anew
 */
public record StandingWord(
    UUID action,
    ActionStanding standing,
    String reason,
    String recovery,
    UUID by,
    Instant at,
    boolean takenOut) {
  public StandingWord {
    if (standing != ActionStanding.AMBER && standing != ActionStanding.RED) {
      throw new IllegalArgumentException("One says amber or red");
    }
  }

  /** As somebody says it. */
  public StandingWord(
      UUID action, ActionStanding standing, String reason, String recovery, UUID by, Instant at) {
    this(action, standing, reason, recovery, by, at, false);
  }
}
