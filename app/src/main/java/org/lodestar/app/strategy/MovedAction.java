package org.lodestar.app.strategy;

/**
 * An action that stands otherwise than it did.
 *
 * @param before how it stood
 */
public record MovedAction(JudgedAction judged, ActionStanding before) {
  /** Whether somebody has to look at it: it is worse than it was. */
  public boolean isWorse() {
    ActionStanding now = judged.standing();
    return now != null && now != ActionStanding.BLUE && now.compareTo(before) < 0;
  }
}
