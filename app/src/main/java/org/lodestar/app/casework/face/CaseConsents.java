package org.lodestar.app.casework.face;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.ConsentChanged;
import org.lodestar.app.casework.ConsentWithdrawal;
import org.lodestar.app.casework.Conversation;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.domain.ConsentRules;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.ConsentRows;
import org.lodestar.app.casework.store.Pathways;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an adult has agreed to. A child, or somebody who may be one, is never asked: every verb here
 * refuses it.
 */
@Component
@Transactional
public class CaseConsents {
  private final ConsentRows rows;
  private final PersonRows people;
  private final Pathways pathways;
  private final CaseDesk desk;
  private final List<ConsentWithdrawal> dependants;
  private final ApplicationEventPublisher events;

  CaseConsents(
      ConsentRows rows,
      PersonRows people,
      Pathways pathways,
      CaseDesk desk,
      List<ConsentWithdrawal> dependants,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.people = people;
    this.pathways = pathways;
    this.desk = desk;
    this.dependants = List.copyOf(dependants);
    this.events = events;
  }

  /** Every version of every consent of a person, newest first. */
  public List<Consent> list(Worker worker, UUID caseFile, UUID person) {
    desk.readingAbout(worker, caseFile, person);
    desk.tracePerson(CaseworkAction.PERSON_VIEWED, caseFile, person);
    return rows.list(person);
  }

  /** The newest answer of each kind. */
  public List<Consent> newest(Worker worker, UUID caseFile, UUID person) {
    return List.copyOf(ConsentRows.newest(list(worker, caseFile, person)).values());
  }

  /** The newest answer of each kind, for a room that has asked the policy about the person. */
  @Transactional(readOnly = true)
  public Map<ConsentKind, Consent> standing(UUID person) {
    return ConsentRows.newest(rows.list(person));
  }

  /**
   * Whether a yes stood on a day, for a room that has asked the policy about the person: the last
   * answer that was said by then counts.
   */
  @Transactional(readOnly = true)
  public boolean stoodOn(UUID person, ConsentKind kind, LocalDate day) {
    return rows.list(person).stream()
        .filter(each -> each.kind() == kind && !each.decidedOn().isAfter(day))
        .max(Comparator.comparing(Consent::version))
        .filter(Consent::stands)
        .isPresent();
  }

  /** The conversations in which they were asked for, newest first. */
  public List<Recorded<Conversation>> conversations(Worker worker, UUID caseFile, UUID person) {
    desk.readingAbout(worker, caseFile, person);
    return rows.conversations(person);
  }

  /**
   * Keeps a conversation and each answer given in it. Answers that were not free, or not
   * understood, are marked unsafe and count as not asked: the step to ask is open again.
   *
   * @throws Refused for a child, and when not everything was explained before a yes
   */
  public void record(Worker worker, UUID caseFile, UUID person, Conversation conversation) {
    Person about = asked(worker, caseFile, person);
    ConsentRules.check(conversation, desk.today());
    Recorded<Conversation> recorded = desk.recorded(worker, person, conversation);
    rows.insert(recorded);
    conversation.outcomes().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            answer ->
                keep(
                    worker,
                    about,
                    consent(recorded, answer.getKey(), answer.getValue(), person),
                    null));
    pathways.askAnew(about, StepCode.CONSENT_CONVERSATION);
  }

  /**
   * Nobody can ask them about a referral; no conversation took place.
   *
   * @throws Refused for a child, and where they have answered
   */
  public void cannotBeAsked(Worker worker, UUID caseFile, UUID person) {
    Person about = asked(worker, caseFile, person);
    Consent newest = ConsentRows.newest(rows.list(person)).get(ConsentKind.NRM_REFERRAL);
    ConsentRules.checkNotAnswered(newest);
    if (newest == null || newest.outcome() != ConsentOutcome.CANNOT_BE_ASKED) {
      keep(worker, about, said(worker, person, ConsentOutcome.CANNOT_BE_ASKED), null);
    }
    pathways.refresh(about);
  }

  /**
   * They can be asked again.
   *
   * @throws Refused where nothing says that they could not
   */
  public void canBeAsked(Worker worker, UUID caseFile, UUID person) {
    Person about = asked(worker, caseFile, person);
    Consent newest = ConsentRows.newest(rows.list(person)).get(ConsentKind.NRM_REFERRAL);
    if (newest == null || newest.outcome() != ConsentOutcome.CANNOT_BE_ASKED) {
      throw Refused.because("casework.rule.canBeAsked");
    }
    keep(worker, about, said(worker, person, ConsentOutcome.NOT_YET_ASKED), null);
    pathways.askAnew(about, StepCode.CONSENT_CONVERSATION);
  }

  /**
   * What somebody said about a referral before they were found able to decide counts no more; they
   * are asked. What they said about the police is another question and stands.
   *
   * @param since answers from before this moment stay
   */
  void askedAfresh(Worker worker, Person about, Instant since) {
    Map<ConsentKind, Consent> newest = ConsentRows.newest(rows.list(about.id()));
    for (ConsentKind kind : ConsentRules.ABOUT_REFERRAL) {
      Consent said = newest.get(kind);
      if (said != null
          && said.outcome() != ConsentOutcome.NOT_YET_ASKED
          && !said.at().isBefore(since)) {
        keep(worker, about, said(worker, about.id(), kind, ConsentOutcome.NOT_YET_ASKED), null);
      }
    }
  }

  /**
   * A no that a colleague elsewhere took and gave with its source: nobody makes them say it again.
   */
  void takeUp(Worker worker, Person about, Consent refusal) {
    keep(worker, about, refusal, null);
  }

  private Person asked(Worker worker, UUID caseFile, UUID person) {
    Person about = desk.workingOn(worker, caseFile, person);
    people.lock(person);
    ConsentRules.checkMayBeAsked(about.details().age().status());
    return about;
  }

  private Consent said(Worker worker, UUID person, ConsentOutcome outcome) {
    return said(worker, person, ConsentKind.NRM_REFERRAL, outcome);
  }

  private Consent said(Worker worker, UUID person, ConsentKind kind, ConsentOutcome outcome) {
    return new Consent(
        kind,
        nextVersion(person, kind),
        outcome,
        false,
        desk.today(),
        null,
        null,
        worker.id(),
        desk.now());
  }

  private Consent consent(
      Recorded<Conversation> recorded, ConsentKind kind, ConsentOutcome outcome, UUID person) {
    Conversation held = recorded.what();
    boolean answered = outcome == ConsentOutcome.GIVEN || outcome == ConsentOutcome.REFUSED;
    return new Consent(
        kind,
        nextVersion(person, kind),
        outcome,
        answered && !held.counts(kind),
        held.heldOn(),
        recorded.id(),
        held.reasons(),
        recorded.by(),
        recorded.at());
  }

  /** As the other, when nothing stands against telling the person what goes on. */
  public void withdraw(
      Worker worker, UUID caseFile, UUID person, ConsentKind kind, @Nullable PersonalText reason) {
    withdraw(worker, caseFile, person, kind, desk.today(), reason, null);
  }

  /**
   * Takes back a yes. What was read before cannot be called back; whatever rests on it ends in the
   * same transaction.
   *
   * @param on the day on which they said so; what rests on it ends now, whichever day that was
   * @param reason what the person said
   * @param notTold why they are not told what goes on, when telling raises risk; else null
   */
  public void withdraw(
      Worker worker,
      UUID caseFile,
      UUID person,
      ConsentKind kind,
      LocalDate on,
      @Nullable PersonalText reason,
      @Nullable PersonalText notTold) {
    Person about = asked(worker, caseFile, person);
    Consent standing = ConsentRows.newest(rows.list(person)).get(kind);
    ConsentRules.checkMayBeWithdrawn(standing);
    ConsentRules.checkWithdrawnOn(on, Objects.requireNonNull(standing), desk.today());
    keep(
        worker,
        about,
        new Consent(
            kind,
            nextVersion(person, kind),
            ConsentOutcome.WITHDRAWN,
            false,
            on,
            null,
            reason,
            worker.id(),
            desk.now()),
        notTold);
    pathways.refresh(about);
  }

  /** What would follow from taking a consent back, for the page that asks first. */
  public ConsentWithdrawal.Effect effect(
      Worker worker, UUID caseFile, UUID person, ConsentKind kind, Page page) {
    desk.readingAbout(worker, caseFile, person);
    return dependants.stream()
        .map(each -> each.effect(caseFile, person, kind, page))
        .reduce(ConsentWithdrawal.Effect.none(), ConsentWithdrawal.Effect::and);
  }

  /**
   * Insists that a yes stands, and holds it until the transaction ends: whoever takes it back at
   * this moment waits, and then ends what was begun on it.
   *
   * @throws Refused when there is none
   */
  public void insistOn(Worker worker, UUID caseFile, UUID person, ConsentKind kind) {
    asked(worker, caseFile, person);
    ConsentRules.checkStands(ConsentRows.newest(rows.list(person)).get(kind));
  }

  private int nextVersion(UUID person, ConsentKind kind) {
    Consent newest = ConsentRows.newest(rows.list(person)).get(kind);
    return newest == null ? 1 : newest.version() + 1;
  }

  private void keep(Worker worker, Person about, Consent consent, @Nullable PersonalText notTold) {
    rows.insert(about.id(), consent);
    if (!consent.stands()) {
      dependants.forEach(
          each -> each.ended(worker, about.caseFile(), about.id(), consent.kind(), notTold));
    }
    boolean withdrawn = consent.outcome() == ConsentOutcome.WITHDRAWN;
    desk.tracePerson(
        withdrawn ? CaseworkAction.CONSENT_WITHDRAWN : CaseworkAction.CONSENT_RECORDED,
        about.caseFile(),
        about.id(),
        Detail.none()
            .with("kind", consent.kind())
            .with("outcome", consent.outcome())
            .with("unsafe", consent.unsafe())
            .with("version", consent.version()));
    String code = consent.unsafe() ? "CONSENT_UNSAFE " : "CONSENT ";
    desk.note(
        worker, about.caseFile(), about.id(), code + consent.kind() + " " + consent.outcome());
    events.publishEvent(
        new ConsentChanged(
            about.caseFile(), about.id(), consent.kind(), consent.outcome(), consent.unsafe()));
  }
}
