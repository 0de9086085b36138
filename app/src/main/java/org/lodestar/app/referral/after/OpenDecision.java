package org.lodestar.app.referral.after;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.lodestar.app.referral.RunningClock;
import org.lodestar.statute.NrmEvent;
import org.lodestar.statute.NrmState;

/** Whether the competent authority has still something to decide, so that evidence can count. */
public final class OpenDecision {
  private OpenDecision() {}

  /**
   * Whether it is open.
   *
   * @param happened all events so far, in order
   * @param window the running clock for asking for reconsideration
   */
  public static boolean is(
      NrmState stage,
      Collection<? extends Enum<?>> happened,
      Optional<RunningClock> window,
      LocalDate today) {
    return switch (stage) {
      case SUBMITTED, RG_PENDING, RG_POSITIVE, RECOVERY, CG_PENDING, SUSPENDED -> true;
      case RG_NEGATIVE, CG_NEGATIVE ->
          isAsked(happened) || window.filter(clock -> !today.isAfter(clock.due())).isPresent();
      case CG_POSITIVE -> isThreatened(happened);
      case DRAFT, WITHDRAWN -> false;
    };
  }

  /** A reconsideration was asked for and is not answered. */
  private static boolean isAsked(Collection<? extends Enum<?>> happened) {
    boolean asked = false;
    for (Enum<?> event : happened) {
      asked = event == NrmEvent.RECONSIDERATION_REQUESTED || asked && !isAnswer(event);
    }
    return asked;
  }

  private static boolean isAnswer(Enum<?> event) {
    return event == NrmEvent.RECONSIDERATION_REFUSED
        || event == NrmEvent.RECONSIDERATION_UPHELD
        || event == NrmEvent.CG_NEGATIVE;
  }

  /** A notice of possible disqualification came, and nothing was decided on it. */
  public static boolean isThreatened(Collection<? extends Enum<?>> happened) {
    boolean open = false;
    for (Enum<?> event : happened) {
      open =
          event == NrmEvent.DISQUALIFICATION_NOTICE
              || open
                  && event != NrmEvent.DISQUALIFICATION_DROPPED
                  && event != NrmEvent.DISQUALIFIED;
    }
    return open;
  }
}
