package org.lodestar.app.strategy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action of a strategy.
 *
 * @param number within its strategy; never given again
 * @param carriedFrom actions of the strategy before, of which this one goes on
 * @param addedBy null for what came with the platform
 */
public record PlanAction(
    UUID id,
    UUID strategy,
    int number,
    Planned planned,
    List<UUID> carriedFrom,
    Outcome outcome,
    @Nullable UUID addedBy,
    long version) {
  public PlanAction {
    carriedFrom = List.copyOf(carriedFrom);
  }

  /** The same, which goes on from others. */
  public PlanAction goingOn(List<UUID> from) {
    return new PlanAction(id, strategy, number, planned, from, outcome, addedBy, version);
  }

  public String title() {
    return planned.title();
  }
}
