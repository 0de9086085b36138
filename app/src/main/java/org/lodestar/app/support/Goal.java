package org.lodestar.app.support;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person wants to reach, in their words.
 *
 * @param actions the steps towards it, the one due first first
 * @param version for optimistic locking
 */
public record Goal(
    UUID id,
    UUID caseFile,
    UUID person,
    State state,
    Answers answers,
    List<PlanAction> actions,
    @Nullable UUID by,
    Instant at,
    long version) {
  public Goal {
    actions = List.copyOf(actions);
  }

  /** Whether it is still aimed at. */
  public enum State {
    OPEN,
    REACHED,
    LAID_ASIDE
  }
}
