package org.lodestar.app.boards;

import java.time.YearMonth;
import java.util.UUID;

/**
 * What a board will look at.
 *
 * @param who brings it, by post
 */
public record ForwardItem(
    UUID id, UUID body, YearMonth month, String topic, String who, State state, long version) {
  /** Whether it was looked at. */
  public enum State {
    PLANNED,
    TAKEN,
    DROPPED
  }

  /** Whether its month is over and nobody has looked at it. */
  public boolean isLate(YearMonth running) {
    return state == State.PLANNED && month.isBefore(running);
  }
}
