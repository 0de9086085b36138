package org.lodestar.app.referral.face;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.StepAnswer;
import org.lodestar.app.casework.face.CaseNews;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.Happening;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.ReferralAction;
import org.lodestar.app.referral.RunningClock;
import org.lodestar.app.referral.ToldAnswer;
import org.lodestar.app.referral.domain.HappeningDays;
import org.lodestar.app.referral.domain.NrmMoves;
import org.lodestar.app.referral.store.ClockRows;
import org.lodestar.app.referral.store.FormRows;
import org.lodestar.app.referral.store.HappeningRows;
import org.lodestar.app.referral.store.PersonToldRows;
import org.lodestar.app.referral.store.ReferralDesk;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.ClockRule;
import org.lodestar.statute.HomeOfficeDecision;
import org.lodestar.statute.NrmEvent;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * That somebody was told in person what the Home Office answered. Nobody learns it from a page:
 * before it is recorded, and after an answer was put right, no page of theirs speaks of it.
 */
@Component
@Transactional
public class PeopleTold {
  private final FormRows forms;
  private final HappeningRows happenings;
  private final ClockRows clocks;
  private final PersonToldRows rows;
  private final CaseNews news;
  private final CasePathways pathways;
  private final ReferralDesk desk;

  PeopleTold(
      FormRows forms,
      HappeningRows happenings,
      ClockRows clocks,
      PersonToldRows rows,
      CaseNews news,
      CasePathways pathways,
      ReferralDesk desk) {
    this.forms = forms;
    this.happenings = happenings;
    this.clocks = clocks;
    this.rows = rows;
    this.news = news;
    this.pathways = pathways;
    this.desk = desk;
  }

  /**
   * Records that the person was told of the newest answer.
   *
   * @param words who told them, with which interpreter, and what they said
   * @throws Refused where nothing was answered, or for a day that does not fit
   */
  public void tell(Worker worker, UUID id, LocalDate on, @Nullable PersonalText words) {
    Referral referral = desk.referral(worker, Action.RECORD_DECISION, id);
    Happening answer =
        newest(referral).orElseThrow(() -> Refused.at("toldOn", "referral.refused.notDecided"));
    if (on.isAfter(desk.today())) {
      throw Refused.at("toldOn", "referral.refused.future");
    }
    HappeningDays.notBefore("toldOn", on, answer.on(), "referral.refused.beforeDecided");
    rows.insert(referral, answer.id(), on, words, worker.id(), desk.now());
    news.happened(worker, referral.caseFile(), referral.person(), "referral.noted.personTold", on);
    desk.trace(ReferralAction.PERSON_TOLD, referral, Detail.none().with("on", on));
  }

  /** On which day the person was told of the newest answer, of a referral the caller has read. */
  @Transactional(readOnly = true)
  public Optional<LocalDate> toldOn(Referral referral) {
    return newest(referral).flatMap(answer -> rows.toldOn(answer.id()));
  }

  /** Whether there is an answer of which a person can be told. */
  @Transactional(readOnly = true)
  public boolean isAnswered(Referral referral) {
    return newest(referral).isPresent();
  }

  private Optional<Happening> newest(Referral referral) {
    return referral.route().isReferral() && !referral.isDraft()
        ? happenings.list(referral).reversed().stream()
            .filter(each -> isAnswer(each.event()))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isAnswer(Enum<?> event) {
    return NrmMoves.DECISIONS.contains(event) || event == NrmEvent.RECONSIDERATION_REFUSED;
  }

  /** What a person was told and still holds, for their own page; empty while nobody told them. */
  @Transactional(readOnly = true)
  public Optional<ToldAnswer> of(UUID person) {
    return forms.ofPerson(person).stream()
        .filter(each -> newest(each).isPresent())
        .findFirst()
        .flatMap(this::told);
  }

  private Optional<ToldAnswer> told(Referral referral) {
    Happening answer = newest(referral).orElseThrow();
    return rows.toldOn(answer.id()).map(on -> told(referral, answer, on));
  }

  private ToldAnswer told(Referral referral, Happening answer, LocalDate toldOn) {
    UUID person = referral.person();
    HomeOfficeDecision standing = news.decision(person);
    return new ToldAnswer(
        (NrmEvent) answer.event(),
        answer.on(),
        toldOn,
        standing.stage() == HomeOfficeDecision.Stage.ASKED_AGAIN,
        clocks
            .find(referral, ClockRule.RECONSIDERATION)
            .map(RunningClock::actBy)
            .filter(last -> !last.isBefore(desk.today()))
            .orElse(null),
        standing.supportEnds(),
        lawyer(person),
        referral.route().isAdult());
  }

  private @Nullable PersonalText lawyer(UUID person) {
    StepAnswer answer = pathways.answers(person).get(StepCode.LEGAL_ADVICE);
    return answer == null || answer.said() != StepAnswer.Said.YES ? null : answer.by();
  }
}
