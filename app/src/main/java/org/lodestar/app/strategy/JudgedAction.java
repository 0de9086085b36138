package org.lodestar.app.strategy;

import org.jspecify.annotations.Nullable;

/**
 * An action, and how it stands today.
 *
 * @param judgement null in a strategy that is not in force
 * @param despite why it counts as done although its indicator did not reach what was aimed for;
 *     else empty
 * @param late that it was late and was moved; null where it was not, is done, or a board agreed
 */
public record JudgedAction(
    PlanAction action, @Nullable Judgement judgement, String despite, @Nullable LateMoved late) {
  public @Nullable ActionStanding standing() {
    return judgement == null ? null : judgement.standing();
  }
}
