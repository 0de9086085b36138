package org.lodestar.app.strategy;

import java.util.List;

/**
 * What exactly holds of a rule that says several things at once.
 *
 * @param stepless whether it has no milestones, where it is due soon
 * @param red the actions for which it waits that are red, where that makes it amber
 */
public record Because(boolean stepless, List<PlanAction> red) {
  /** Nothing more than the rule says. */
  public static final Because NONE = new Because(false, List.of());

  public Because {
    red = List.copyOf(red);
  }
}
