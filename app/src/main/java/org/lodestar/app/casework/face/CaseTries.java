package org.lodestar.app.casework.face;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.AskAttempt;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.Matter;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.domain.ConsentRules;
import org.lodestar.app.casework.domain.NextTry;
import org.lodestar.app.casework.store.AskRows;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.ConsentRows;
import org.lodestar.app.casework.store.Pathways;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Directions;
import org.lodestar.statute.Step;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adults whom nobody could ask: who tried what and when. It is a fact of its own, and no
 * conversation is recorded for it. The duty to notify goes on; as soon as they can be asked, asking
 * is a step.
 */
@Component
@Transactional
public class CaseTries {
  private final AskRows rows;
  private final ConsentRows answers;
  private final CaseConsents consents;
  private final CasePathways decisions;
  private final Pathways pathways;
  private final CaseDesk desk;

  CaseTries(
      AskRows rows,
      ConsentRows answers,
      CaseConsents consents,
      CasePathways decisions,
      Pathways pathways,
      CaseDesk desk) {
    this.rows = rows;
    this.answers = answers;
    this.consents = consents;
    this.decisions = decisions;
    this.pathways = pathways;
    this.desk = desk;
  }

  /** Each try to ask a person, the newest first, for a page that has recorded itself already. */
  @Transactional(readOnly = true)
  public List<Recorded<AskAttempt>> tries(Worker worker, UUID caseFile, UUID person) {
    desk.readingAbout(worker, caseFile, person);
    return rows.list(person);
  }

  /**
   * Writes down that an adult could not be asked. Whoever wakes in some hours is asked then: the
   * question stays open and is work at that hour, of whoever is on duty. Else the review stands
   * until the day of the next try.
   *
   * @throws Refused for a child, where they have answered, and for a moment to come
   */
  public void couldNotAsk(Worker worker, UUID caseFile, UUID person, AskAttempt attempt) {
    Person about = desk.workingOn(worker, caseFile, person);
    ConsentRules.checkMayBeAsked(about.details().age().status());
    if (attempt.triedAt().isAfter(desk.now())) {
      throw Refused.at("on", "casework.rule.notInFuture");
    }
    if (attempt.againOn().isBefore(desk.today())) {
      throw Refused.at("againOn", "casework.rule.notInPast");
    }
    Instant again = attempt.againAt();
    if (again != null && again.isBefore(desk.now())) {
      throw Refused.at("againTime", "casework.rule.hourNotInPast");
    }
    rows.insert(desk.recorded(worker, person, attempt));
    if (attempt.waits()) {
      waits(about, attempt);
    } else {
      consents.cannotBeAsked(worker, caseFile, person);
      if (pathways.refresh(about).route().isNotification()) {
        pathways.goOn(about, StepCode.REVIEW, attempt.againOn(), again);
      }
    }
    desk.tracePerson(
        CaseworkAction.ASKING_TRIED, caseFile, person, Detail.none().with("why", attempt.why()));
    desk.note(worker, caseFile, person, "COULD_NOT_ASK " + attempt.why());
  }

  /** What is to be asked is asked at the hour: the question itself, or the look at it again. */
  private void waits(Person about, AskAttempt attempt) {
    Directions now = pathways.refresh(about);
    NextTry.step(attempt, now.route(), now.steps().stream().map(Step::code).toList())
        .ifPresent(code -> pathways.goOn(about, code, attempt.againOn(), attempt.againAt()));
  }

  /**
   * They can be asked now, so somebody asks: the step is open from today.
   *
   * @throws Refused while they are missing, and where nothing says that they could not be asked
   */
  public void canBeAsked(Worker worker, UUID caseFile, UUID person) {
    canBeAsked(worker, caseFile, person, null);
  }

  /**
   * The same. Where they were found to lack capacity for a referral, what shows that they can
   * decide now ends that finding in the same step: from then on their own answers count.
   */
  public void canBeAsked(Worker worker, UUID caseFile, UUID person, @Nullable PersonalText shown) {
    Person about = desk.workingOn(worker, caseFile, person);
    if (pathways.isMissing(person)) {
      throw Refused.because("casework.rule.stillMissing");
    }
    if (decisions.lacksCapacity(about)) {
      decisions.decide(worker, caseFile, person, able(worker, shown));
      pathways.askAnew(about, StepCode.CONSENT_CONVERSATION);
    } else {
      consents.canBeAsked(worker, caseFile, person);
    }
    desk.note(worker, caseFile, person, "CAN_BE_ASKED");
  }

  private Decision able(Worker worker, @Nullable PersonalText shown) {
    if (shown == null) {
      throw Refused.because("casework.capacity.rule.able");
    }
    return new Decision(
        Decision.Kind.CAPACITY,
        Decision.Outcome.HAS_CAPACITY,
        List.of(),
        null,
        shown,
        PersonalText.of(worker.displayName()),
        null,
        desk.today(),
        Matter.REFERRAL,
        desk.now());
  }

  /**
   * Somebody who was missing is found: whom nobody could ask because they were gone can be asked.
   */
  void foundAgain(Worker worker, Person about) {
    boolean gone =
        rows.list(about.id()).stream()
            .findFirst()
            .filter(last -> last.what().why() == AskAttempt.Why.GONE)
            .isPresent();
    if (gone && cannotBeAsked(about)) {
      canBeAsked(worker, about.caseFile(), about.id());
    }
  }

  private boolean cannotBeAsked(Person about) {
    var newest = ConsentRows.newest(answers.list(about.id())).get(ConsentKind.NRM_REFERRAL);
    return newest != null && newest.outcome() == ConsentOutcome.CANNOT_BE_ASKED;
  }
}
