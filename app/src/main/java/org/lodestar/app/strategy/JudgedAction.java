package org.lodestar.app.strategy;

import org.jspecify.annotations.Nullable;

/**
 * An action, and how it stands today.
 *
 * @param judgement null in a strategy that is not in force
 */
public record JudgedAction(PlanAction action, @Nullable Judgement judgement) {
  public @Nullable ActionStanding standing() {
    return judgement == null ? null : judgement.standing();
  }
}
