package org.lodestar.app.casework.face;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.AdvocateAnswer;
import org.lodestar.app.casework.AdvocateKind;
import org.lodestar.app.casework.BestInterests;
import org.lodestar.app.casework.BestInterests.Part;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.InterestsRecord;
import org.lodestar.app.casework.InterestsRecord.State;
import org.lodestar.app.casework.InterestsReview;
import org.lodestar.app.casework.InterestsView;
import org.lodestar.app.casework.Matter;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.WaitingInterests;
import org.lodestar.app.casework.domain.InterestsMoves;
import org.lodestar.app.casework.domain.InterestsMoves.Event;
import org.lodestar.app.casework.domain.InterestsRules;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.ConsentRows;
import org.lodestar.app.casework.store.CoverRows;
import org.lodestar.app.casework.store.DecisionRows;
import org.lodestar.app.casework.store.InterestsReviewRows;
import org.lodestar.app.casework.store.InterestsRows;
import org.lodestar.app.casework.store.Pathways;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.ground.AskedOnce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deciding about one question for an adult who lacks capacity for it: a record that says how it was
 * come to, and a second person who agrees. Until then nothing is decided; afterwards it is looked
 * at again by its day, for as long as the adult cannot decide.
 */
@Component
@Transactional
public class CaseInterests {
  private final InterestsRows rows;
  private final InterestsReviewRows reviews;
  private final DecisionRows decisions;
  private final ConsentRows consents;
  private final PersonRows people;
  private final CasePathways cases;
  private final Pathways pathways;
  private final CoverRows cover;
  private final CaseDesk desk;
  private final Hands hands;

  CaseInterests(
      InterestsRows rows,
      InterestsReviewRows reviews,
      DecisionRows decisions,
      ConsentRows consents,
      PersonRows people,
      CasePathways cases,
      Pathways pathways,
      CoverRows cover,
      CaseDesk desk,
      Hands hands) {
    this.rows = rows;
    this.reviews = reviews;
    this.decisions = decisions;
    this.consents = consents;
    this.people = people;
    this.cases = cases;
    this.pathways = pathways;
    this.cover = cover;
    this.desk = desk;
    this.hands = hands;
  }

  /** All of it about the referral, for the page. */
  public InterestsView get(Worker worker, UUID caseFile, UUID person) {
    return get(worker, caseFile, person, Matter.REFERRAL);
  }

  /** The same about another question. */
  public InterestsView get(Worker worker, UUID caseFile, UUID person, Matter matter) {
    return view(worker, caseFile, person, matter, CaseworkAction.BEST_INTERESTS_VIEWED);
  }

  /** The same, for paper. */
  public InterestsView print(Worker worker, UUID caseFile, UUID person, Matter matter) {
    return view(worker, caseFile, person, matter, CaseworkAction.BEST_INTERESTS_PRINTED);
  }

  private InterestsView view(
      Worker worker, UUID caseFile, UUID person, Matter matter, CaseworkAction action) {
    CaseFile file = desk.reading(worker, caseFile);
    Person about = people.get(caseFile, person);
    desk.tracePerson(action, caseFile, person);
    List<Recorded<Decision>> all = decisions.list(person);
    Map<Decision.Kind, Recorded<Decision>> standing = DecisionRows.standing(all, matter);
    return new InterestsView(
        file,
        about,
        matter,
        standing.get(Decision.Kind.CAPACITY),
        standing.get(Decision.Kind.BEST_INTERESTS),
        others(all),
        about(person, matter),
        reviews.list(person));
  }

  private static List<Recorded<Decision>> others(List<Recorded<Decision>> all) {
    return Arrays.stream(Matter.values())
        .flatMap(each -> DecisionRows.standing(all, each).values().stream())
        .filter(each -> each.what().kind() != Decision.Kind.GROUNDS)
        .toList();
  }

  private List<InterestsRecord> about(UUID person, Matter matter) {
    return rows.list(person).stream().filter(each -> each.content().matter() == matter).toList();
  }

  /**
   * Keeps what is written so far; nothing has to be complete. What waited for a second person waits
   * no more, for it is not what they were asked about.
   *
   * @param version that was looked at; 0 for a new record
   */
  public void write(
      Worker worker, UUID caseFile, UUID person, long version, BestInterests content) {
    Person about = lacking(worker, caseFile, person, content.matter());
    keep(worker, about, version, content, null);
    done(worker, about, content, CaseworkAction.BEST_INTERESTS_WRITTEN, Detail.none());
  }

  /**
   * Keeps it and asks a colleague to be the second person.
   *
   * @throws Refused when anything that the law asks for is missing: all of it is told
   */
  public void ask(
      Worker worker,
      UUID caseFile,
      UUID person,
      long version,
      BestInterests content,
      @Nullable UUID askedOf) {
    Person about = lacking(worker, caseFile, person, content.matter());
    InterestsRules.checkComplete(content, desk.today());
    InterestsRules.checkAgainstAnswer(
        content, ConsentRows.newest(consents.list(person)).get(ConsentKind.NRM_REFERRAL));
    InterestsRules.checkAsked(askedOf, worker.id());
    keep(worker, about, version, content, askedOf);
    desk.note(worker, caseFile, person, "BEST_INTERESTS ASKED");
    done(worker, about, content, CaseworkAction.BEST_INTERESTS_ASKED, Detail.none());
  }

  private Person lacking(Worker worker, UUID caseFile, UUID person, Matter matter) {
    Person about = desk.workingOn(worker, caseFile, person);
    people.lock(person);
    if (about.treatedAsChild()) {
      throw Refused.at("outcome", "casework.rule.adultsOnly");
    }
    Recorded<Decision> capacity =
        DecisionRows.newest(decisions.list(person), matter).get(Decision.Kind.CAPACITY);
    if (capacity == null || capacity.what().outcome() != Decision.Outcome.LACKS_CAPACITY) {
      throw Refused.at("outcome", "casework.rule.capacityFirst");
    }
    return about;
  }

  private void keep(
      Worker worker, Person about, long version, BestInterests content, @Nullable UUID askedOf) {
    Optional<InterestsRecord> open = open(about.id(), content.matter());
    open.ifPresent(each -> InterestsMoves.TABLE.after(each.state(), Event.WRITE));
    boolean asks = askedOf != null;
    InterestsRecord written =
        new InterestsRecord(
            open.map(InterestsRecord::id).orElseGet(Ids::next),
            about.id(),
            asks ? State.WAITING : State.WRITING,
            content,
            worker.id(),
            desk.now(),
            asks ? worker.id() : null,
            askedOf,
            null,
            null,
            asks ? null : open.map(InterestsRecord::sentBack).orElse(null),
            version);
    if (open.isPresent()) {
      rows.update(written);
    } else if (version > 0) {
      throw new EditClash();
    } else {
      rows.insert(written);
    }
  }

  private Optional<InterestsRecord> open(UUID person, Matter matter) {
    return about(person, matter).stream().filter(InterestsRecord::isOpen).findFirst();
  }

  /**
   * Agrees, as the second person: from now on it is decided.
   *
   * @throws Refused to who wrote it, asked for it or is named in it as deciding
   */
  public void agree(Worker worker, UUID caseFile, UUID person, UUID id, long version) {
    InterestsRecord waiting = looked(worker, caseFile, person, id);
    Matter matter = waiting.content().matter();
    Person about = lacking(worker, caseFile, person, matter);
    InterestsRules.checkSecondPerson(waiting, worker.id(), worker.displayName());
    hands.require(worker.id(), Arrays.asList(waiting.askedBy(), waiting.writtenBy()));
    InterestsRules.checkComplete(waiting.content(), desk.today());
    State after = InterestsMoves.TABLE.after(waiting.state(), Event.AGREE);
    rows.end(person, matter, id);
    rows.update(
        new InterestsRecord(
            id,
            person,
            after,
            waiting.content(),
            waiting.writtenBy(),
            waiting.writtenAt(),
            waiting.askedBy(),
            waiting.askedOf(),
            worker.id(),
            desk.now(),
            null,
            version));
    cases.keep(worker, about, decision(waiting.content()));
    done(
        worker,
        about,
        waiting.content(),
        CaseworkAction.BEST_INTERESTS_AGREED,
        outcome(waiting.content()));
    lookAgain(about, waiting.content());
  }

  private void lookAgain(Person about, BestInterests content) {
    LocalDate again = content.reviewOn();
    if (again != null && content.matter() == Matter.REFERRAL) {
      pathways.goOn(about, StepCode.REVIEW, again);
    }
  }

  private static Detail outcome(BestInterests content) {
    Decision.Outcome outcome = content.outcome();
    return outcome == null ? Detail.none() : Detail.none().with("outcome", outcome);
  }

  private static Decision decision(BestInterests content) {
    return new Decision(
        Decision.Kind.BEST_INTERESTS,
        Objects.requireNonNull(content.outcome()),
        List.of(),
        null,
        content.said(Part.REASONS).orElseThrow(),
        content.said(Part.DECIDER).orElseThrow(),
        null,
        Objects.requireNonNull(content.decidedOn()),
        content.matter(),
        null);
  }

  /** Does not agree, and says why: whoever asked writes on. */
  public void sendBack(
      Worker worker, UUID caseFile, UUID person, UUID id, long version, PersonalText why) {
    InterestsRecord waiting = looked(worker, caseFile, person, id);
    Person about = lacking(worker, caseFile, person, waiting.content().matter());
    InterestsRules.checkSecondPerson(waiting, worker.id(), worker.displayName());
    hands.require(worker.id(), Arrays.asList(waiting.askedBy(), waiting.writtenBy()));
    State after = InterestsMoves.TABLE.after(waiting.state(), Event.SEND_BACK);
    rows.update(
        new InterestsRecord(
            id,
            person,
            after,
            waiting.content(),
            waiting.writtenBy(),
            waiting.writtenAt(),
            null,
            null,
            null,
            null,
            why,
            version));
    desk.note(worker, caseFile, person, "BEST_INTERESTS SENT_BACK");
    done(worker, about, waiting.content(), CaseworkAction.BEST_INTERESTS_SENT_BACK, Detail.none());
  }

  /** A record of which the question is not known before it was read. */
  private InterestsRecord looked(Worker worker, UUID caseFile, UUID person, UUID id) {
    desk.workingOn(worker, caseFile, person);
    people.lock(person);
    return get(person, id);
  }

  private InterestsRecord get(UUID person, UUID id) {
    return rows.list(person).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** It was looked at again and stands; the next look has its day. */
  public void review(Worker worker, UUID caseFile, UUID person, InterestsReview review) {
    InterestsRecord stands = looked(worker, caseFile, person, review.record());
    Matter matter = stands.content().matter();
    Person about = lacking(worker, caseFile, person, matter);
    InterestsMoves.TABLE.after(stands.state(), Event.REVIEW);
    InterestsRules.checkReview(review.advocates(), review.againOn(), desk.today());
    reviews.insert(desk.recorded(worker, person, review));
    rows.lookAgain(person, stands.id(), review.againOn());
    desk.note(worker, caseFile, person, "BEST_INTERESTS REVIEWED");
    done(worker, about, stands.content(), CaseworkAction.BEST_INTERESTS_REVIEWED, Detail.none());
    if (matter == Matter.REFERRAL) {
      pathways.goOn(about, StepCode.REVIEW, review.againOn());
    }
  }

  /** The steps to name who decides and to find an advocate follow what is written. */
  private void done(
      Worker worker, Person about, BestInterests content, CaseworkAction action, Detail detail) {
    desk.tracePerson(action, about.caseFile(), about.id(), detail.with("matter", content.matter()));
    pathways.refresh(about);
    if (content.matter() != Matter.REFERRAL) {
      return;
    }
    List<InterestsRecord> all = about(about.id(), Matter.REFERRAL);
    boolean named = current(all).flatMap(each -> each.content().said(Part.DECIDER)).isPresent();
    boolean owed = current(all).map(each -> isOwed(about, each)).orElse(true);
    pathways.follow(about, StepCode.NAME_DECISION_MAKER, named, worker.id());
    pathways.follow(about, StepCode.ADVOCATE, !owed, worker.id());
  }

  private static Optional<InterestsRecord> current(List<InterestsRecord> all) {
    return all.stream().filter(each -> each.state() != State.ENDED).findFirst();
  }

  private boolean isOwed(Person about, InterestsRecord record) {
    Map<AdvocateKind, AdvocateAnswer> answers =
        reviews.list(about.id()).stream()
            .filter(each -> each.what().record().equals(record.id()))
            .findFirst()
            .map(each -> each.what().advocates())
            .orElseGet(() -> record.content().advocates());
    return AdvocateAnswer.isOwed(answers);
  }

  /** What waits for the worker who asks, as the second person, and for those they stand in for. */
  @Transactional(readOnly = true)
  public List<WaitingInterests> waitingFor(UUID worker, int from, int most) {
    return rows.waitingFor(cover.withThoseCovered(worker, desk.today()), from, most);
  }

  /** Decisions about other questions than the referral whose next look is due, or overdue. */
  @Transactional(readOnly = true)
  public List<WaitingInterests> toLookAt(UUID worker, boolean late) {
    LocalDate today = desk.today();
    return AskedOnce.ask(
            CaseInterests.class,
            List.of(worker, today),
            () -> List.copyOf(rows.toLookAt(cover.withThoseCovered(worker, today))))
        .stream()
        .filter(each -> each.isLate(today) == late)
        .toList();
  }

  /** How many {@link #waitingFor} has in all. */
  @Transactional(readOnly = true)
  public int countFor(UUID worker) {
    return rows.countFor(cover.withThoseCovered(worker, desk.today()));
  }
}
