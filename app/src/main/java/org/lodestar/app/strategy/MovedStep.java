package org.lodestar.app.strategy;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** That a milestone of an action is due later than it was. */
public record MovedStep(Milestone step, MovedDay day) {
  /**
   * Those of an action's milestones that are due later than they were.
   *
   * @param milestones of the action
   * @param moves of days, by milestone, of each the first first
   */
  public static List<MovedStep> of(List<Milestone> milestones, Map<UUID, List<DayMove>> moves) {
    return milestones.stream()
        .flatMap(
            each ->
                MovedDay.of(moves.getOrDefault(each.id(), List.of()), each.due())
                    .map(day -> new MovedStep(each, day))
                    .stream())
        .toList();
  }
}
