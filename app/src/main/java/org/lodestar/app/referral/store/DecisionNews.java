package org.lodestar.app.referral.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.face.CaseNews;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.RunningClock;
import org.lodestar.statute.ClockRule;
import org.lodestar.statute.HomeOfficeDecision;
import org.lodestar.statute.HomeOfficeDecision.Stage;
import org.lodestar.statute.NrmEvent;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;

/**
 * Tells the case what the Home Office has decided, and what became of it: a decision opens work, a
 * reconsideration lets it go on or rest. The caller has turned the clocks before.
 */
@Component
public class DecisionNews {
  private final CaseNews news;
  private final ClockRows clocks;

  DecisionNews(CaseNews news, ClockRows clocks) {
    this.news = news;
    this.clocks = clocks;
  }

  /** Tells the case what an event means for what there is to do. */
  public void after(Worker worker, Referral referral, NrmEvent event) {
    switch (event) {
      case RG_POSITIVE -> wentOn(worker, referral, Stage.GROUNDS);
      case RG_NEGATIVE, CG_NEGATIVE -> decided(worker, referral, Stage.NEGATIVE, askBy(referral));
      case CG_POSITIVE -> decided(worker, referral, Stage.CONFIRMED, null);
      case RECONSIDERATION_REQUESTED -> asked(worker, referral);
      case RECONSIDERATION_UPHELD -> turned(worker, referral);
      case RECONSIDERATION_REFUSED -> becomes(worker, referral, Stage.NEGATIVE_AGAIN);
      case SUSPENDED, DISQUALIFICATION_NOTICE, DISQUALIFIED ->
          news.toBeSeenTo(worker, referral.caseFile());
      default -> {}
    }
  }

  /**
   * The same after something was put right: what was asked for because of what was wrong rests,
   * what follows from what holds is to be done, and what was done already stays done.
   *
   * @param holding what happened, as far as it holds
   */
  public void again(Worker worker, Referral referral, List<NrmEvent> holding) {
    HomeOfficeDecision before = news.decision(referral.person());
    Stage stage = stage(referral, holding);
    LocalDate askBy = window(referral).map(RunningClock::actBy).orElse(null);
    if (stage == before.stage()) {
      sameDecision(worker, referral, before, askBy);
    } else if (stage == Stage.NEGATIVE && !before.stage().isNegative()
        || stage == Stage.CONFIRMED) {
      decided(worker, referral, stage, askBy);
    } else {
      LocalDate ends = stage.isNegative() ? before.supportEnds() : null;
      LocalDate by = askBy == null && stage.isNegative() ? before.askBy() : askBy;
      news.wentOn(
          worker, referral.caseFile(), referral.person(), new HomeOfficeDecision(stage, by, ends));
      if (stage == Stage.NEGATIVE) {
        news.openAgain(referral.caseFile(), referral.person(), StepCode.RECONSIDERATION);
      }
    }
  }

  private void sameDecision(
      Worker worker, Referral referral, HomeOfficeDecision before, @Nullable LocalDate askBy) {
    if (askBy != null && !askBy.equals(before.askBy())) {
      news.askBy(worker, referral.caseFile(), referral.person(), askBy);
    }
  }

  private static Stage stage(Referral referral, List<NrmEvent> holding) {
    Stage stage = referral.isByOthers() ? Stage.REFERRED : Stage.NONE_YET;
    for (NrmEvent event : holding) {
      stage =
          switch (event) {
            case RG_POSITIVE -> Stage.GROUNDS;
            case RG_NEGATIVE, CG_NEGATIVE -> Stage.NEGATIVE;
            case CG_POSITIVE -> Stage.CONFIRMED;
            case RECONSIDERATION_REQUESTED -> Stage.ASKED_AGAIN;
            case RECONSIDERATION_UPHELD -> Stage.TURNED;
            case RECONSIDERATION_REFUSED -> Stage.NEGATIVE_AGAIN;
            default -> stage;
          };
    }
    return stage;
  }

  private @Nullable LocalDate askBy(Referral referral) {
    return window(referral).map(RunningClock::actBy).orElse(null);
  }

  private Optional<RunningClock> window(Referral referral) {
    return clocks.find(referral, ClockRule.RECONSIDERATION);
  }

  private void decided(Worker worker, Referral referral, Stage stage, @Nullable LocalDate askBy) {
    HomeOfficeDecision decision = new HomeOfficeDecision(stage, askBy, null);
    news.decided(worker, referral.caseFile(), referral.person(), decision);
  }

  private void wentOn(Worker worker, Referral referral, Stage stage) {
    HomeOfficeDecision decision = HomeOfficeDecision.of(stage);
    news.wentOn(worker, referral.caseFile(), referral.person(), decision);
  }

  /** The same decision stands, at another stage: its days stay as they are. */
  private void becomes(Worker worker, Referral referral, Stage stage) {
    HomeOfficeDecision before = news.decision(referral.person());
    news.wentOn(
        worker,
        referral.caseFile(),
        referral.person(),
        new HomeOfficeDecision(stage, before.askBy(), before.supportEnds()));
  }

  private void asked(Worker worker, Referral referral) {
    news.done(worker, referral.caseFile(), referral.person(), StepCode.RECONSIDERATION);
    becomes(worker, referral, Stage.ASKED_AGAIN);
  }

  /** Support goes on or begins again; what the council was asked stays until it is answered. */
  private void turned(Worker worker, Referral referral) {
    wentOn(worker, referral, Stage.TURNED);
  }
}
