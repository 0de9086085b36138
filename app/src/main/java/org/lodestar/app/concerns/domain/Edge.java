package org.lodestar.app.concerns.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.ConcernEvent;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.members.Action;

/**
 * One step of the life of a concern.
 *
 * @param byWhom what a worker must be allowed to do; null where the reporter takes the step
 */
public record Edge(
    ConcernState from, ConcernEvent event, ConcernState to, @Nullable Action byWhom, Guard guard) {
  /** What a worker must be allowed to do; empty where the reporter takes the step. */
  public Optional<Action> action() {
    return Optional.ofNullable(byWhom);
  }
}
