package org.lodestar.app.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action that stands otherwise than it did, or is due later.
 *
 * @param before how it stood; null where it did not stand yet
 * @param worst how it stood between, where that was worse than both; else null
 * @param day that it is due later; null where it is not
 * @param given that it was given its first day; null where it was not
 * @param steps milestones of it that are due later
 */
public record MovedAction(
    JudgedAction judged,
    @Nullable ActionStanding before,
    @Nullable ActionStanding worst,
    @Nullable MovedDay day,
    @Nullable DayMove given,
    List<MovedStep> steps) {
  public MovedAction {
    steps = List.copyOf(steps);
  }

  /** Whether it stands otherwise. */
  public boolean changedColour() {
    return before != null && before != judged.standing();
  }

  /** Whether there is anything to tell, also where nothing is new: what is late stays told. */
  public boolean isTold() {
    return isNews() || judged.late() != null;
  }

  /** Whether there is anything new. */
  public boolean isNews() {
    return changedColour() || worst != null || isPutOff() || given != null;
  }

  /** Whether it, or a step of it, is due later. */
  public boolean isPutOff() {
    return day != null || !steps.isEmpty();
  }

  /** Whether somebody has to look at it: it is worse than it was. */
  public boolean isWorse() {
    ActionStanding now = judged.standing();
    return now != null && before != null && now != ActionStanding.BLUE && now.compareTo(before) < 0;
  }
}
