package org.lodestar.app.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step towards a goal.
 *
 * @param owner the worker who does it; null when somebody else does, whom the answers name
 * @param due the day by which it is to be done
 * @param by who wrote it down
 * @param version for optimistic locking
 */
public record PlanAction(
    UUID id,
    UUID goal,
    UUID caseFile,
    UUID person,
    State state,
    @Nullable UUID owner,
    LocalDate due,
    Answers answers,
    @Nullable UUID by,
    Instant at,
    long version) {
  /** How far it is. */
  public enum State {
    TO_DO,
    STARTED,
    DONE,
    NOT_DONE;

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
      return this == TO_DO || this == STARTED;
    }
  }

  /** What can happen to it. */
  public enum Move {
    START,
    FINISH,
    DROP,
    /** Takes back that it was finished or dropped. */
    REOPEN
  }
}
