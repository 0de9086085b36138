package org.lodestar.app.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.ClockKind;
import org.lodestar.statute.ClockRule;

/**
 * A clock of a referral. A target is aimed for, a statutory clock is the law's, a policy clock is
 * the guidance's; they are shown differently.
 *
 * @param starts the day from which it was counted
 * @param due last day of the period
 * @param actBy last working day on or before {@code due}
 * @param atLeast the period cannot end before {@code due} and may end later
 * @param source in words
 * @param pausedOn while the referral is suspended
 * @param endedOn when what it waited for came, or the referral ended
 */
public record RunningClock(
    UUID id,
    UUID form,
    ClockRule rule,
    ClockKind kind,
    LocalDate starts,
    LocalDate due,
    LocalDate actBy,
    boolean atLeast,
    String source,
    @Nullable LocalDate pausedOn,
    @Nullable LocalDate endedOn) {
  /** How a clock stands on a day. */
  public enum Standing {
    RUNNING,
    DUE_SOON,
    OVERDUE,
    /** The least time has passed; it may go on. */
    MINIMUM_PASSED,
    /** The time for asking is over. Exceptions are the Home Office's to make. */
    TIME_IS_OVER,
    PAUSED,
    ENDED
  }

  private static final int SOON = 3;

  /** The key of the words for how binding it is. To ask a court is timed by a rule of court. */
  public String kindKey() {
    return "referral.clockKind." + (rule == ClockRule.JUDICIAL_REVIEW ? "COURT" : kind.name());
  }

  /** How it stands on a day. */
  public Standing standing(LocalDate today) {
    if (endedOn != null) {
      return Standing.ENDED;
    }
    if (pausedOn != null) {
      return Standing.PAUSED;
    }
    if (today.isAfter(due)) {
      return atLeast ? Standing.MINIMUM_PASSED : over();
    }
    boolean soon = !atLeast && !today.isBefore(actBy.minusDays(SOON));
    return soon ? Standing.DUE_SOON : Standing.RUNNING;
  }

  /**
   * Only what somebody owes can be overdue. A recovery period whose end a decision has set just
   * ends, and so does the time for asking for reconsideration.
   */
  private Standing over() {
    return switch (rule) {
      case RECOVERY, TURNING_18 -> Standing.ENDED;
      case RECONSIDERATION, JUDICIAL_REVIEW, DISQUALIFICATION_ANSWER -> Standing.TIME_IS_OVER;
      case RG_TARGET,
          EVIDENCE,
          WORKING_DAYS,
          STRATEGY_DISCUSSION,
          INITIAL_CHILD_CONFERENCE,
          CHILD_ASSESSMENT ->
          Standing.OVERDUE;
    };
  }

  /** Whether a worker must do something before it ends. */
  public boolean asksForAction() {
    return rule == ClockRule.RECONSIDERATION
        || rule == ClockRule.JUDICIAL_REVIEW
        || rule == ClockRule.DISQUALIFICATION_ANSWER;
  }
}
