package org.lodestar.app.strategy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * All that a strategy does over its years.
 *
 * @param milestones of actions that have any
 * @param needs what each action waits for
 * @param carriedAfter the year after which an action went on only because it was carried over
 */
public record PlanCourse(
    List<JudgedAction> actions,
    Map<UUID, List<Milestone>> milestones,
    Map<UUID, Set<UUID>> needs,
    Map<UUID, Integer> carriedAfter) {
  public PlanCourse {
    actions = List.copyOf(actions);
    milestones = Map.copyOf(milestones);
    needs = Map.copyOf(needs);
    carriedAfter = Map.copyOf(carriedAfter);
  }
}
