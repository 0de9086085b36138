package org.lodestar.app.referral.store;

import java.time.LocalDate;
import java.util.Optional;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.RunningClock;
import org.lodestar.statute.ClockRule;
import org.lodestar.statute.Clocks;
import org.lodestar.statute.Deadline;
import org.lodestar.statute.NrmEvent;
import org.lodestar.statute.NrmState;
import org.springframework.stereotype.Component;

/** Which clocks of a referral begin, halt and end with what happens to it. */
@Component
public class TurningClocks {
  private final ClockRows clocks;

  TurningClocks(ClockRows clocks) {
    this.clocks = clocks;
  }

  /**
   * It was sent: the decision is aimed for, and a child's eighteenth birthday comes nearer.
   *
   * @param turns18On where the full date of birth is known
   */
  public void sent(Referral referral, LocalDate on, Optional<Deadline> turns18On) {
    clocks.start(referral, on, Clocks.rgTarget(on));
    turns18On
        .filter(birthday -> birthday.due().isAfter(on))
        .ifPresent(birthday -> clocks.start(referral, on, birthday));
  }

  /** What an event does to the clocks. */
  public void turn(Referral referral, NrmState stage, NrmEvent event, LocalDate on) {
    switch (event) {
      case RG_POSITIVE -> {
        clocks.end(referral, on, ClockRule.RG_TARGET);
        clocks.start(referral, on, Clocks.recovery(on));
      }
      case RG_NEGATIVE -> {
        clocks.end(referral, on, ClockRule.RG_TARGET);
        negative(referral, on);
      }
      case CG_POSITIVE -> conclude(referral, on);
      case CG_NEGATIVE -> {
        conclude(referral, on);
        negative(referral, on);
      }
      case RECONSIDERATION_REQUESTED -> clocks.end(referral, on, ClockRule.RECONSIDERATION);
      case RECONSIDERATION_UPHELD -> upheld(referral, stage, on);
      case RECONSIDERATION_REFUSED -> askACourt(referral, on);
      case SUSPENDED -> clocks.pause(referral, on);
      case RESUMED_BEFORE_RG, RESUMED_BEFORE_CG -> clocks.pause(referral, null);
      case DISQUALIFICATION_NOTICE -> {
        clocks.end(referral, on, ClockRule.DISQUALIFICATION_ANSWER);
        clocks.start(referral, on, Clocks.disqualificationAnswer(on));
      }
      case DISQUALIFICATION_ANSWERED, DISQUALIFICATION_DROPPED, DISQUALIFIED ->
          clocks.end(referral, on, ClockRule.DISQUALIFICATION_ANSWER);
      case TURNED_18 -> clocks.end(referral, on, ClockRule.TURNING_18);
      case WITHDRAWN -> clocks.end(referral, on, ClockRule.values());
      default -> {}
    }
  }

  /** The recovery period lasts to the later of its minimum and the decision. */
  private void conclude(Referral referral, LocalDate on) {
    clocks.end(referral, on, ClockRule.RG_TARGET, ClockRule.TURNING_18);
    Optional<RunningClock> recovery = clocks.find(referral, ClockRule.RECOVERY);
    if (recovery.isPresent()) {
      Deadline deadline = Clocks.recovery(recovery.get().starts(), on);
      clocks.settle(referral, deadline);
    }
  }

  private void negative(Referral referral, LocalDate on) {
    clocks.start(referral, on, Clocks.reconsideration(on));
    askACourt(referral, on);
  }

  /** A court looks at the newest refusal; the time for the one before runs no more. */
  private void askACourt(Referral referral, LocalDate on) {
    clocks.end(referral, on, ClockRule.JUDICIAL_REVIEW);
    clocks.start(referral, on, Clocks.judicialReview(on));
  }

  private void upheld(Referral referral, NrmState stage, LocalDate on) {
    clocks.end(referral, on, ClockRule.RECONSIDERATION, ClockRule.JUDICIAL_REVIEW);
    if (stage == NrmState.RG_NEGATIVE) {
      clocks.start(referral, on, Clocks.recovery(on));
    }
  }
}
