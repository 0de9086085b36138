package org.lodestar.app.pathwayaudit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What has to get better: raised for a step that too few passed.
 *
 * @param rate as it was when the audit was closed
 */
public record Improvement(
    UUID id, UUID audit, StepRate rate, UUID owner, LocalDate due, State state, long version) {
  /** How far it has come. */
  public enum State {
    OPEN,
    DONE,
    /** Given up, such as for a step that the next version has no more. */
    DROPPED
  }

  /** The same with another who looks after it. */
  public Improvement ownedBy(UUID other) {
    return new Improvement(id, audit, rate, other, due, state, version);
  }

  /** Open, and its day is over. */
  public boolean overdueOn(LocalDate today) {
    return state == State.OPEN && today.isAfter(due);
  }
}
