package org.lodestar.app.referral.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.face.CaseNews;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.Happening;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.ReferralAction;
import org.lodestar.app.referral.domain.HappeningDays;
import org.lodestar.app.referral.domain.NrmMoves;
import org.lodestar.app.referral.store.ClockRows;
import org.lodestar.app.referral.store.FormRows;
import org.lodestar.app.referral.store.HappeningRows;
import org.lodestar.app.referral.store.ReferralDesk;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.ClockRule;
import org.lodestar.statute.Clocks;
import org.lodestar.statute.HomeOfficeDecision;
import org.lodestar.statute.Lifecycle;
import org.lodestar.statute.NrmEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days after a decision: more time to ask for a reconsideration, and the day on which support
 * ends, which only the letter says.
 */
@Component
@Transactional
public class AfterDecisions {
  private final FormRows forms;
  private final ReferralProgress progress;
  private final HappeningRows happenings;
  private final ClockRows clocks;
  private final CaseNews news;
  private final ReferralDesk desk;

  AfterDecisions(
      FormRows forms,
      ReferralProgress progress,
      HappeningRows happenings,
      ClockRows clocks,
      CaseNews news,
      ReferralDesk desk) {
    this.forms = forms;
    this.progress = progress;
    this.happenings = happenings;
    this.clocks = clocks;
    this.news = news;
    this.desk = desk;
  }

  /** How the decision stands for the person of a document that the caller has read. */
  @Transactional(readOnly = true)
  public HomeOfficeDecision of(Referral referral) {
    return Optional.of(referral)
        .filter(each -> each.route().isReferral())
        .map(each -> news.decision(each.person()))
        .orElse(HomeOfficeDecision.NONE);
  }

  /**
   * Whether they said no to the police, whom a guide may name; the caller has read the document.
   */
  @Transactional(readOnly = true)
  public boolean saidNoToPolice(Referral referral) {
    return news.saidNoToPolice(referral.person());
  }

  /** The day of what became of it last, as it holds after whatever was put right. */
  @Transactional(readOnly = true)
  public Optional<LocalDate> since(Referral referral) {
    return before(referral).reversed().stream()
        .filter(each -> NrmMoves.isByHand((NrmEvent) each.event()))
        .map(Happening::on)
        .findFirst();
  }

  /** The newest referral of a person on which something was decided, as far as one may see it. */
  @Transactional(readOnly = true)
  public Optional<UUID> decided(UUID person) {
    return forms.ofPerson(person).stream()
        .filter(each -> each.route().isReferral() && progress.isDecided(each))
        .map(Referral::id)
        .findFirst();
  }

  /**
   * More time is asked for, with the words of the request.
   *
   * @throws Refused where no negative decision stands, and for days that do not fit
   */
  public void askForTime(
      Worker worker, UUID id, LocalDate on, LocalDate until, PersonalText letter) {
    Referral referral = about(worker, id, NrmEvent.MORE_TIME_ASKED);
    LocalDate last = clocks.last(referral, ClockRule.RECONSIDERATION);
    HappeningDays.notBefore("until", until, last, "referral.refused.beforeLastDay");
    HappeningDays.check(NrmEvent.MORE_TIME_ASKED, on, referral.sentOn(), before(referral), today());
    progress.noted(worker, referral, NrmEvent.MORE_TIME_ASKED, on, letter);
  }

  /**
   * More time was given: the last day is another.
   *
   * @throws Refused where none was asked for, and for a day before the last day so far
   */
  public void timeGiven(Worker worker, UUID id, LocalDate until) {
    Referral referral = about(worker, id, NrmEvent.MORE_TIME_GIVEN);
    if (!NrmMoves.moreTimeAsked(before(referral))) {
      throw Refused.at("given", "referral.refused.noTimeAsked");
    }
    LocalDate last = clocks.last(referral, ClockRule.RECONSIDERATION);
    HappeningDays.notBefore("given", until, last, "referral.refused.beforeLastDay");
    progress.noted(worker, referral, NrmEvent.MORE_TIME_GIVEN, today(), null);
    var window = Clocks.reconsiderationUntil(today(), until);
    clocks.end(referral, today(), ClockRule.RECONSIDERATION);
    clocks.start(referral, today(), window);
    news.askBy(worker, referral.caseFile(), referral.person(), window.actBy());
  }

  private Referral about(Worker worker, UUID id, NrmEvent event) {
    Referral referral = desk.referral(worker, Action.RECORD_DECISION, id);
    if (!referral.route().isReferral() || referral.isDraft()) {
      throw Refused.because("referral.refused.notSent");
    }
    NrmMoves.next(Lifecycle.NRM, referral.nrmState(), event);
    return referral;
  }

  /**
   * The letter says on which day support ends.
   *
   * @throws Refused where nothing was decided, and for a day before the decision
   */
  public void supportEnds(Worker worker, UUID id, LocalDate day) {
    supportEnds(worker, desk.referral(worker, Action.RECORD_DECISION, id), day);
  }

  /** The same; the caller has asked the policy. */
  void supportEnds(Worker worker, Referral referral, LocalDate day) {
    LocalDate decided =
        HappeningDays.lastDecision(before(referral))
            .orElseThrow(() -> Refused.at("ends", "referral.refused.notDecided"));
    HappeningDays.notBefore("ends", day, decided, "referral.refused.beforeDecided");
    news.supportEnds(worker, referral.caseFile(), referral.person(), day);
    news.happened(
        worker, referral.caseFile(), referral.person(), "referral.noted.supportEnds", desk.today());
    desk.trace(ReferralAction.SUPPORT_END_RECORDED, referral, Detail.none().with("on", day));
  }

  private List<Happening> before(Referral referral) {
    return referral.route().isReferral() ? happenings.list(referral) : List.of();
  }

  private LocalDate today() {
    return desk.today();
  }
}
