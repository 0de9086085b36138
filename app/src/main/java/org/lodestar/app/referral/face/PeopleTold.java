package org.lodestar.app.referral.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.lodestar.app.referral.store.PersonToldRows.Telling;
import org.lodestar.app.referral.store.ReferralDesk;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.ClockRule;
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
  private static final Set<String> ANSWERS =
      NrmMoves.ANSWERS.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());

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
    var telling = new PersonToldRows.Telling(on, news.decision(referral.person()).supportEnds());
    rows.insert(referral, answer.id(), telling, words, worker.id(), desk.now());
    news.happened(worker, referral.caseFile(), referral.person(), "referral.noted.personTold", on);
    desk.trace(ReferralAction.PERSON_TOLD, referral, Detail.none().with("on", on));
  }

  /** On which day the person was told of the newest answer, of a referral the caller has read. */
  @Transactional(readOnly = true)
  public Optional<LocalDate> toldOn(Referral referral) {
    return newest(referral).flatMap(answer -> rows.find(answer.id())).map(Telling::on);
  }

  /**
   * Whether the person has to be told: of an answer, or of another day on which support ends than
   * they were told.
   */
  @Transactional(readOnly = true)
  public boolean isOwed(Referral referral) {
    return newest(referral).filter(answer -> isOwed(referral, answer)).isPresent();
  }

  private boolean isOwed(Referral referral, Happening answer) {
    Optional<Telling> told = rows.find(answer.id());
    LocalDate ends = news.decision(referral.person()).supportEnds();
    return told.isEmpty()
        || referral.route().isAdult()
            && ends != null
            && !ends.equals(told.orElseThrow().supportEnds());
  }

  /** The referrals that one sees of whose newest answer nobody told the person. */
  @Transactional(readOnly = true)
  public List<Referral> untold() {
    List<PersonToldRows.Untold> all = rows.untold(ANSWERS);
    Map<UUID, Referral> of = forms.list(all.stream().map(PersonToldRows.Untold::form).toList());
    return all.stream()
        .flatMap(
            each ->
                Stream.ofNullable(of.get(each.form()))
                    .filter(referral -> !each.corrected() || isUntold(referral)))
        .toList();
  }

  boolean isUntold(Referral referral) {
    return newest(referral).filter(answer -> rows.find(answer.id()).isEmpty()).isPresent();
  }

  private Optional<Happening> newest(Referral referral) {
    return answers(referral).findFirst();
  }

  private Stream<Happening> answers(Referral referral) {
    return referral.route().isReferral() && !referral.isDraft()
        ? happenings.bare(referral).reversed().stream()
            .filter(each -> NrmMoves.ANSWERS.contains(each.event()))
        : Stream.empty();
  }

  /**
   * What a person was told and still holds, for their own page: the newest answer of which somebody
   * told them, also while a newer one has still to be told; empty while nobody told them.
   */
  @Transactional(readOnly = true)
  public Optional<ToldAnswer> of(UUID person) {
    return forms.ofPerson(person).stream().flatMap(each -> told(each).stream()).findFirst();
  }

  private Optional<ToldAnswer> told(Referral referral) {
    return answers(referral)
        .flatMap(
            answer -> rows.find(answer.id()).map(each -> told(referral, answer, each)).stream())
        .findFirst();
  }

  private ToldAnswer told(Referral referral, Happening answer, Telling telling) {
    return new ToldAnswer(
        (NrmEvent) answer.event(),
        answer.on(),
        telling.on(),
        isAskedAgain(referral, answer),
        clocks
            .find(referral, ClockRule.RECONSIDERATION)
            .map(RunningClock::actBy)
            .filter(last -> !last.isBefore(desk.today()))
            .orElse(null),
        telling.supportEnds(),
        lawyer(referral.person()),
        referral.route().isAdult());
  }

  /** Nobody told them what came of it, as long as this is the newest that they were told. */
  private boolean isAskedAgain(Referral referral, Happening answer) {
    return happenings.bare(referral).stream()
        .dropWhile(each -> !each.id().equals(answer.id()))
        .anyMatch(each -> each.event() == NrmEvent.RECONSIDERATION_REQUESTED);
  }

  private @Nullable PersonalText lawyer(UUID person) {
    StepAnswer answer = pathways.answers(person).get(StepCode.LEGAL_ADVICE);
    return answer == null || answer.said() != StepAnswer.Said.YES ? null : answer.by();
  }
}
