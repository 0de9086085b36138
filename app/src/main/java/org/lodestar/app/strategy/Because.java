package org.lodestar.app.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What exactly holds of a rule that says several things at once.
 *
 * @param stepless whether it has no milestones, where it is due soon
 * @param red the actions for which it waits that are red, where that makes it amber
 * @param moved from which day to which, where it was moved while it was at risk; else null
 */
public record Because(boolean stepless, List<PlanAction> red, @Nullable MovedDay moved) {
  /** Nothing more than the rule says. */
  public static final Because NONE = new Because(false, List.of(), null);

  public Because {
    red = List.copyOf(red);
  }
}
