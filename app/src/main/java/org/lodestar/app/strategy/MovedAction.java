package org.lodestar.app.strategy;

import org.jspecify.annotations.Nullable;

/**
 * An action that stands otherwise than it did, or is due later.
 *
 * @param before how it stood; null where it did not stand yet
 * @param day that it is due later; null where it is not
 */
public record MovedAction(
    JudgedAction judged, @Nullable ActionStanding before, @Nullable MovedDay day) {
  /** Whether it stands otherwise. */
  public boolean changedColour() {
    return before != null && before != judged.standing();
  }

  /** Whether somebody has to look at it: it is worse than it was. */
  public boolean isWorse() {
    ActionStanding now = judged.standing();
    return now != null && before != null && now != ActionStanding.BLUE && now.compareTo(before) < 0;
  }
}
