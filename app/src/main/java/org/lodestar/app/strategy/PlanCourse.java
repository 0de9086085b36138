package org.lodestar.app.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
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

  /**
   * An action that is due before something that it waits for.
   *
   * @param number of the action
   * @param needs number of what it waits for
   * @param comes when that is due
   */
  public record Backwards(int number, int needs, LocalDate due, LocalDate comes) {}

  /** All that are due before something that they wait for and that is not done. */
  public List<Backwards> backwards() {
    List<Backwards> found = new ArrayList<>();
    for (JudgedAction each : actions) {
      LocalDate due = each.action().planned().span().due();
      Set<UUID> needed = needs.getOrDefault(each.action().id(), Set.of());
      for (JudgedAction other : actions) {
        LocalDate comes = other.action().planned().span().due();
        if (due != null
            && comes != null
            && comes.isAfter(due)
            && needed.contains(other.action().id())
            && each.standing() != ActionStanding.BLUE
            && other.standing() != ActionStanding.BLUE) {
          found.add(new Backwards(each.action().number(), other.action().number(), due, comes));
        }
      }
    }
    return found;
  }
}
