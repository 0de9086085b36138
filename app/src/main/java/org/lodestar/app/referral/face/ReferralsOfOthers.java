package org.lodestar.app.referral.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Purpose;
import org.lodestar.app.casework.ReferralFacts;
import org.lodestar.app.casework.face.CaseNews;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.ReferralAction;
import org.lodestar.app.referral.SentBy;
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
import org.lodestar.statute.Deadline;
import org.lodestar.statute.NrmEvent;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Referrals that another body sent: the police, Border Force, a council, often before there was a
 * case here. Decisions, clocks, evidence and what the person is told follow as for one of ours;
 * none of ours is asked for, and the ledger is not told of one.
 */
@Component
@Transactional
public class ReferralsOfOthers {
  private final FormRows forms;
  private final HappeningRows happenings;
  private final ClockRows clocks;
  private final ReferralProgress progress;
  private final ReferralDesk desk;
  private final Cases cases;
  private final CaseNews news;
  private final Policy policy;

  ReferralsOfOthers(
      FormRows forms,
      HappeningRows happenings,
      ClockRows clocks,
      ReferralProgress progress,
      ReferralDesk desk,
      Cases cases,
      CaseNews news,
      Policy policy) {
    this.forms = forms;
    this.happenings = happenings;
    this.clocks = clocks;
    this.progress = progress;
    this.desk = desk;
    this.cases = cases;
    this.news = news;
    this.policy = policy;
  }

  /**
   * What is known of it.
   *
   * @param on the day on which it was sent
   * @param reference the Home Office's; null while nobody here knows it
   * @param whom force, office or worker, to ask for the copy
   */
  public record Sent(
      SentBy by, LocalDate on, @Nullable PersonalText reference, @Nullable PersonalText whom) {}

  /** The referrals and notifications about the person that are here, newest first. */
  public List<Referral> ahead(Worker worker, UUID caseFile, UUID person) {
    policy.require(worker, Action.RECORD_DECISION, person);
    cases.head(worker, caseFile);
    return forms.ofPerson(person);
  }

  /**
   * Records that another body sent a referral.
   *
   * @throws Refused for a day to come, and while another referral that was sent goes on
   */
  public Referral record(Worker worker, UUID caseFile, UUID person, Sent sent) {
    policy.require(worker, Action.RECORD_DECISION, person);
    ReferralFacts facts = cases.factsFor(worker, caseFile, person, Purpose.RECORD_DECISION);
    HappeningDays.notInFuture(sent.on(), desk.today());
    if (forms.ofPerson(person).stream().anyMatch(Referral::goesOn)) {
      throw Refused.at("by", "referral.refused.sentBefore");
    }
    Referral referral =
        forms.insertSent(
            facts, worker.organisation(), sent.by(), sent.on(), worker.id(), desk.now());
    progress.sentByOthers(worker, referral, turns18(facts.person()), sent.whom(), sent.reference());
    return referral;
  }

  /** Only of a child whose day of birth is known for certain. */
  private static Optional<Deadline> turns18(Person person) {
    return !person.details().birthDisputed()
            && person.treatedAsChild()
            && person.details().birth() instanceof UncertainDate.Exact exact
        ? Optional.of(Clocks.turning18(exact.day()))
        : Optional.empty();
  }

  /**
   * Nobody sent it, or the day or the body is wrong: it is taken away, and what is to be sent by us
   * is asked for again.
   *
   * @throws Refused for one of ours, and while something that was decided on it holds
   */
  public Referral takeBack(Worker worker, UUID id) {
    Referral referral = desk.referral(worker, Action.RECORD_DECISION, id);
    if (!referral.isByOthers() || isDecided(referral)) {
      throw Refused.because("referral.refused.takeBack");
    }
    forms.takeBack(referral, worker.id(), desk.now());
    clocks.end(referral, desk.today(), ClockRule.values());
    news.notReferredByOthers(worker, referral.caseFile(), referral.person());
    news.happened(
        worker, referral.caseFile(), referral.person(), "referral.noted.takenBack", desk.today());
    desk.trace(ReferralAction.REFERRAL_BY_OTHERS_TAKEN_BACK, referral);
    return referral;
  }

  /** Whether it can be taken back. */
  @Transactional(readOnly = true)
  public boolean mayBeTakenBack(Referral referral) {
    return referral.isByOthers() && !isDecided(referral);
  }

  private boolean isDecided(Referral referral) {
    return happenings.events(referral).stream()
        .anyMatch(event -> NrmMoves.isByHand((NrmEvent) event));
  }
}
