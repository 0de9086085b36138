package org.lodestar.app.casework.face;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.EndedStep;
import org.lodestar.app.casework.FactNote;
import org.lodestar.app.casework.Matter;
import org.lodestar.app.casework.OpenStep;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.PathwayView;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.PersonChanged;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.SafeguardingDecided;
import org.lodestar.app.casework.StepAnswer;
import org.lodestar.app.casework.StepOutcome;
import org.lodestar.app.casework.domain.AnswerRules;
import org.lodestar.app.casework.domain.FactsOf;
import org.lodestar.app.casework.domain.PersonalSteps;
import org.lodestar.app.casework.domain.StepBodies;
import org.lodestar.app.casework.store.AnswerRows;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.CoverRows;
import org.lodestar.app.casework.store.DecisionRows;
import org.lodestar.app.casework.store.FactRows;
import org.lodestar.app.casework.store.InterestsRows;
import org.lodestar.app.casework.store.MissingRows;
import org.lodestar.app.casework.store.NightDuty;
import org.lodestar.app.casework.store.Pathways;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.casework.store.StepRows;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.Decided;
import org.lodestar.statute.Directions;
import org.lodestar.statute.Facts;
import org.lodestar.statute.Step;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.Known;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pathway of a person: facts and decisions in, route and steps out, and who has done what. */
@Component
@Transactional
public class CasePathways {
  private final Pathways pathways;
  private final PersonRows people;
  private final StepRows steps;
  private final AnswerRows answers;
  private final FactRows facts;
  private final MissingRows missing;
  private final DecisionRows decisions;
  private final CoverRows cover;
  private final CaseCharge charge;
  private final NightDuty duty;
  private final InterestsRows interests;
  private final CaseConsents consents;
  private final LeavingWords leaving;
  private final CaseDesk desk;
  private final ApplicationEventPublisher events;

  CasePathways(
      Pathways pathways,
      PersonRows people,
      StepRows steps,
      AnswerRows answers,
      FactRows facts,
      MissingRows missing,
      DecisionRows decisions,
      CoverRows cover,
      CaseCharge charge,
      NightDuty duty,
      InterestsRows interests,
      CaseConsents consents,
      LeavingWords leaving,
      CaseDesk desk,
      ApplicationEventPublisher events) {
    this.pathways = pathways;
    this.people = people;
    this.steps = steps;
    this.answers = answers;
    this.facts = facts;
    this.missing = missing;
    this.decisions = decisions;
    this.cover = cover;
    this.charge = charge;
    this.duty = duty;
    this.interests = interests;
    this.consents = consents;
    this.leaving = leaving;
    this.desk = desk;
    this.events = events;
  }

  /** The pathway of a person as it stands today. */
  public PathwayView get(Worker worker, UUID caseFile, UUID person) {
    return view(worker, caseFile, person, CaseworkAction.PATHWAY_VIEWED);
  }

  /** The same, for paper. */
  public PathwayView print(Worker worker, UUID caseFile, UUID person) {
    return view(worker, caseFile, person, CaseworkAction.PATHWAY_PRINTED);
  }

  /** The same for a page that is about something else and has recorded itself already. */
  public PathwayView known(Worker worker, UUID caseFile, UUID person) {
    return view(desk.reading(worker, caseFile), person);
  }

  private PathwayView view(Worker worker, UUID caseFile, UUID person, CaseworkAction action) {
    CaseFile file = desk.reading(worker, caseFile);
    desk.tracePerson(action, caseFile, person);
    return view(file, person);
  }

  private PathwayView view(CaseFile file, UUID person) {
    Person about = people.get(file.id(), person);
    FactsOf known = pathways.factsOf(about);
    Directions directions = pathways.directions(known);
    return new PathwayView(
        file,
        about,
        known.on(desk.today()),
        directions,
        merged(directions, pathways.kept(person)),
        known.notes().stream().collect(Collectors.toMap(FactNote::circumstance, note -> note)),
        known.consents(),
        known.decisions());
  }

  private List<PathwayStep> merged(Directions directions, Map<StepCode, StepRows.Kept> kept) {
    return directions.steps().stream().map(step -> merged(step, kept.get(step.code()))).toList();
  }

  private PathwayStep merged(Step step, StepRows.@Nullable Kept kept) {
    if (kept == null) {
      return new PathwayStep(
          step,
          PathwayStep.State.OPEN,
          desk.today(),
          step.dueDay(),
          null,
          null,
          null,
          null,
          null,
          0);
    }
    return new PathwayStep(
        step,
        kept.state(),
        kept.aroseOn(),
        kept.due(),
        kept.dueAt(),
        kept.owner(),
        kept.reason(),
        kept.settledBy(),
        kept.settledAt(),
        kept.version());
  }

  /**
   * What waits for the worker who asks, for those for whom they stand in today, and, while they are
   * on duty, what has its hour now.
   */
  @Transactional(readOnly = true)
  public List<OpenStep> waitingFor(UUID worker, boolean overdue, int offset, int limit) {
    return steps.waitingFor(waiting(worker), overdue, offset, limit);
  }

  /** How many {@link #waitingFor} has in all. */
  @Transactional(readOnly = true)
  public int countFor(UUID worker, boolean overdue) {
    return steps.countFor(waiting(worker), overdue);
  }

  private StepRows.Waiting waiting(UUID worker) {
    Set<UUID> workers = cover.withThoseCovered(worker, desk.today());
    List<UUID> without = charge.withoutAnybody(worker);
    return new StepRows.Waiting(
        workers,
        without,
        charge.lost(worker, workers, without),
        duty.organisationOf(worker).orElse(null),
        desk.today(),
        desk.now());
  }

  /** Answers questions about the situation; those that are not in the map stay as they were. */
  public void note(Worker worker, UUID caseFile, UUID person, Map<Circumstance, Known> answers) {
    Person about = desk.workingOn(worker, caseFile, person);
    Map<Circumstance, Known> before = new HashMap<>();
    facts.list(person).forEach(note -> before.put(note.circumstance(), note.value()));
    if (answers.getOrDefault(Circumstance.MISSING, Known.YES) != Known.YES) {
      checkNotSearched(person);
    }
    if (about.treatedAsChild()
        && before.get(Circumstance.MISSING) == Known.YES
        && answers.get(Circumstance.MISSING) == Known.NO) {
      throw Refused.at(Circumstance.MISSING.field(), "casework.rule.childSaidFound");
    }
    Instant now = desk.now();
    answers.forEach(
        (circumstance, value) -> {
          if (value != before.getOrDefault(circumstance, Known.NOT_KNOWN)) {
            facts.insert(person, circumstance, value, worker.id(), now);
          }
        });
    desk.tracePerson(CaseworkAction.FACTS_CHANGED, caseFile, person);
    changed(about);
    boolean childrenNow =
        answers.get(Circumstance.CHILDREN_IN_HOUSEHOLD) == Known.YES
            && before.get(Circumstance.CHILDREN_IN_HOUSEHOLD) != Known.YES;
    if (childrenNow) {
      askForTheChildren(about);
    }
  }

  /** That there was nobody for whom to ask is so no more. */
  private void askForTheChildren(Person about) {
    StepAnswer last = answers.of(about.id()).get(StepCode.COUNCIL_CHILDREN);
    if (last != null && last.said() == StepAnswer.Said.NOT_ASKED) {
      pathways.askAnew(about, StepCode.COUNCIL_CHILDREN);
    }
  }

  /** A search ends by writing down that they were found, with what follows from it. */
  private void checkNotSearched(UUID person) {
    if (missing.isSearched(person)) {
      throw Refused.at(Circumstance.MISSING.field(), "casework.rule.saidFound");
    }
  }

  /**
   * Keeps a decision with its reasons. Who can decide again is asked again, and what was decided
   * for them ends.
   *
   * @throws Refused about a child's capacity, and for what is decided for somebody: that needs a
   *     record and a second person ({@link CaseInterests})
   */
  public void decide(Worker worker, UUID caseFile, UUID person, Decision decision) {
    Person about = desk.workingOn(worker, caseFile, person);
    check(about, decision);
    if (decision.outcome() == Decision.Outcome.HAS_CAPACITY) {
      regained(worker, about, decision.matter());
    }
    keep(worker, about, decision);
  }

  /**
   * What was decided for them about this question counts no more. An answer about a referral that
   * was given before says nothing about what they say now, but for the one on which they were
   * referred.
   */
  private void regained(Worker worker, Person about, Matter matter) {
    Recorded<Decision> last =
        DecisionRows.newest(decisions.list(about.id()), matter).get(Decision.Kind.CAPACITY);
    if (last == null || last.what().outcome() != Decision.Outcome.LACKS_CAPACITY) {
      return;
    }
    interests.end(about.id(), matter, null);
    if (matter == Matter.REFERRAL) {
      boolean referred = pathways.factsOf(about).on(desk.today()).wasReferred();
      consents.askedAfresh(worker, about, referred ? last.at() : Instant.EPOCH);
    }
  }

  /** Keeps a decision that was looked at already. */
  void keep(Worker worker, Person about, Decision decision) {
    UUID person = about.id();
    UUID caseFile = about.caseFile();
    long version = DecisionRows.next(decisions.list(person), decision.kind());
    decisions.insert(
        new Recorded<>(Ids.next(), person, decision, worker.id(), desk.now(), version));
    desk.tracePerson(
        CaseworkAction.DECISION_RECORDED,
        caseFile,
        person,
        Detail.none()
            .with("kind", decision.kind())
            .with("outcome", decision.outcome())
            .with("matter", decision.matter()));
    desk.note(worker, caseFile, person, code(decision));
    changed(about);
  }

  private static String code(Decision decision) {
    return decision.matter() == Matter.REFERRAL
        ? "DECISION " + decision.outcome()
        : "DECISION_ABOUT " + decision.matter() + " " + decision.outcome();
  }

  private void check(Person about, Decision decision) {
    Instant hour = decision.decidedAt();
    if (hour != null && hour.isAfter(desk.now())) {
      throw Refused.at("at", "casework.rule.notInFuture");
    }
    if (decision.outcome() == Decision.Outcome.LACKS_CAPACITY && decision.evidence() == null) {
      throw Refused.at("evidence", "casework.capacity.rule.shown");
    }
    if (decision.decidedOn().isAfter(desk.today())) {
      throw Refused.at("decidedOn", "casework.rule.notInFuture");
    }
    if (decision.kind() != Decision.Kind.GROUNDS && about.treatedAsChild()) {
      throw Refused.at("outcome", "casework.rule.adultsOnly");
    }
    if (decision.kind() == Decision.Kind.BEST_INTERESTS) {
      throw Refused.at("outcome", "casework.interests.rule.record");
    }
  }

  /** Whether they stand as found to lack capacity for a referral. */
  boolean lacksCapacity(Person about) {
    Recorded<Decision> last =
        DecisionRows.newest(decisions.list(about.id())).get(Decision.Kind.CAPACITY);
    return last != null && last.what().outcome() == Decision.Outcome.LACKS_CAPACITY;
  }

  /** All decisions about a person, newest first. */
  public List<Recorded<Decision>> decisions(Worker worker, UUID caseFile, UUID person) {
    desk.readingAbout(worker, caseFile, person);
    desk.tracePerson(CaseworkAction.PERSON_VIEWED, caseFile, person);
    return decisions.list(person);
  }

  /** Says what has become of a step. */
  public void settle(
      Worker worker, UUID caseFile, UUID person, StepCode code, StepOutcome outcome) {
    Person about = desk.workingOn(worker, caseFile, person);
    checkDoneHere(about, code, outcome);
    insistOnNoes(about, code, null, Map.of("note", PersonalText.shown(outcome.note())));
    checkOwn(worker, about, code, outcome);
    if (outcome.state() == PathwayStep.State.NOT_NEEDED && outcome.note() == null) {
      throw Refused.at("note", "casework.rule.notNeededNeedsReason");
    }
    if (code.endsWithAnAnswer() && outcome.state() != PathwayStep.State.OPEN) {
      throw Refused.at("state", "casework.rule.answerNeeded");
    }
    if (code.endsInWords() && outcome.state() != PathwayStep.State.OPEN && outcome.note() == null) {
      throw Refused.at("note", "casework.rule.wordsNeeded." + code);
    }
    checkOwner(worker, code, outcome);
    if (code == StepCode.EVIDENCE_TO_COME
        && outcome.state() == PathwayStep.State.DONE
        && outcome.note() == null) {
      throw Refused.at("note", "casework.rule.wordsNeeded.EVIDENCE_TO_COME");
    }
    keep(
        worker, about, code, code == StepCode.RECONSIDERATION ? onItsDay(about, outcome) : outcome);
  }

  /**
   * The last day for asking is counted from the decision; only more time that was given moves it.
   */
  private StepOutcome onItsDay(Person about, StepOutcome outcome) {
    LocalDate day =
        pathways.find(about.id(), StepCode.RECONSIDERATION).map(StepRows.Kept::due).orElse(null);
    if (outcome.due() != null && !outcome.due().equals(day)) {
      throw Refused.at("due", "casework.rule.dayOfTheDecision");
    }
    return new StepOutcome(
        outcome.state(), outcome.note(), outcome.owner(), day, null, outcome.version());
  }

  /**
   * Keeps what was answered to what is owed after a decision; the step follows.
   *
   * @param rest who does it, by when, and the version that was looked at
   * @throws Refused for an answer that does not say all that it has to
   */
  public void answer(
      Worker worker,
      UUID caseFile,
      UUID person,
      StepCode code,
      StepAnswer answer,
      StepOutcome rest) {
    Person about = desk.workingOn(worker, caseFile, person);
    if (!code.endsWithAnAnswer()) {
      throw new NotFound();
    }
    AnswerRules.check(code, answer, desk.today());
    insistOnNoes(
        about,
        code,
        answer.agreed(),
        Map.of(
            "by", PersonalText.shown(answer.by()),
            "given", PersonalText.shown(answer.given()),
            "bed", PersonalText.shown(answer.bed())));
    AnswerRules.checkAgainst(code, answer.said(), pathways.factsOf(about).on(desk.today()));
    LocalDate today = desk.today();
    LocalDate before = pathways.find(person, code).map(StepRows.Kept::due).orElse(null);
    StepOutcome outcome =
        new StepOutcome(
            AnswerRules.state(code, answer, today),
            answer.given(),
            rest.owner(),
            AnswerRules.due(code, answer, rest.due(), before, today),
            rest.version());
    checkOwner(worker, code, outcome);
    answers.insert(person, code, answer, worker.id(), desk.now());
    keep(worker, about, code, outcome, AnswerRules.noted(code, answer, outcome.state()));
    if (code == StepCode.SAFEGUARDING_DECISION && outcome.state() != PathwayStep.State.OPEN) {
      events.publishEvent(new SafeguardingDecided(caseFile, person));
    }
  }

  /**
   * What was written on steps that a decision opened and that are asked for no more: a name or a
   * reason is not lost because the decision changed. The caller has read the pathway.
   */
  @Transactional(readOnly = true)
  public List<EndedStep> ended(PathwayView view) {
    UUID person = view.person().id();
    Map<StepCode, StepAnswer> answered = answers.of(person);
    Map<StepCode, StepRows.Kept> kept = new HashMap<>(pathways.kept(person));
    view.steps().forEach(step -> kept.remove(step.step().code()));
    return kept.values().stream()
        .filter(step -> step.code().followsADecision())
        .map(step -> new EndedStep(step.code(), step.reason(), answered.get(step.code())))
        .filter(step -> step.note() != null || step.answer() != null)
        .sorted(Comparator.comparing(EndedStep::code))
        .toList();
  }

  /** What was answered to each step of a person whose pathway the caller has read. */
  @Transactional(readOnly = true)
  public Map<StepCode, StepAnswer> answers(UUID person) {
    return answers.of(person);
  }

  private void keep(Worker worker, Person about, StepCode code, StepOutcome outcome) {
    keep(worker, about, code, outcome, outcome.state().name());
  }

  private void keep(Worker worker, Person about, StepCode code, StepOutcome outcome, String noted) {
    UUID caseFile = about.caseFile();
    UUID person = about.id();
    pathways.refresh(about);
    StepRows.Kept kept = pathways.find(person, code).orElseThrow(NotFound::new);
    boolean open = outcome.state() == PathwayStep.State.OPEN;
    steps.settle(
        person,
        new StepRows.Kept(
            code,
            outcome.state(),
            kept.aroseOn(),
            outcome.due(),
            outcome.dueAt(),
            outcome.owner(),
            outcome.note(),
            open ? null : worker.id(),
            open ? null : desk.now(),
            outcome.version()));
    desk.tracePerson(
        CaseworkAction.STEP_CHANGED,
        caseFile,
        person,
        Detail.none().with("step", code).with("state", outcome.state()));
    desk.note(worker, caseFile, person, "STEP " + code + " " + noted);
    pathways.refresh(about);
  }

  /**
   * What the law lays on one worker is done by them, and waits for a child's safety for a week at
   * the most and with the reason.
   */
  private void checkOwn(Worker worker, Person about, StepCode code, StepOutcome outcome) {
    Optional<Step> own =
        pathways.refresh(about).steps().stream()
            .filter(step -> step.code() == code && step.isPersonal())
            .findFirst();
    if (own.isPresent()) {
      StepRows.Kept kept = pathways.find(about.id(), code).orElseThrow(NotFound::new);
      PersonalSteps.check(kept.owner(), worker.id(), outcome);
      PersonalSteps.checkWait(kept.aroseOn(), kept.due(), outcome);
    }
  }

  /** What they said no to for whom a step is told, for its page; empty where it is told to none. */
  @Transactional(readOnly = true)
  public List<SummaryRow> noes(Person about, StepCode code, Page page) {
    return StepBodies.of(code, null).isPresent() ? leaving.noes(about, page) : List.of();
  }

  /** What stands at a step is told to its body: no word that they marked for it is in it. */
  private void insistOnNoes(
      Person about, StepCode code, StepAnswer.@Nullable Agreed agreed, Map<String, String> words) {
    if (about.treatedAsChild()) {
      return;
    }
    StepBodies.of(code, agreed)
        .flatMap(
            body ->
                leaving.marked(
                    about.id(), new LeavingWords.Leaving(body, desk.today(), false, words)))
        .ifPresent(
            each -> {
              throw Refused.at(each.field(), "casework.rule.stepWord");
            });
  }

  /** What is decided for somebody is done by its record, and by nothing that is only said. */
  private void checkDoneHere(Person about, StepCode code, StepOutcome outcome) {
    boolean told = code == StepCode.TELL_HOME_AUTHORITY && about.treatedAsChild();
    if ((told || code.isDoneByItsRecord()) && outcome.state() != PathwayStep.State.OPEN) {
      throw Refused.at("state", "casework.rule.doneByRecord." + code);
    }
    if (code == StepCode.SUPPORT_END_DATE && outcome.state() == PathwayStep.State.DONE) {
      checkLastDay(about);
    }
    if (code.isDoneInCustody() && outcome.state() != PathwayStep.State.OPEN) {
      throw Refused.at("state", "casework.custody.rule.doneThere");
    }
    boolean forThem = code == StepCode.NAME_DECISION_MAKER || code == StepCode.ADVOCATE;
    if (code == StepCode.REVIEW) {
      Facts known = pathways.factsOf(about).on(desk.today());
      forThem = known.hasGrounds() && known.decided() == Decided.FOR_THEM;
    }
    if (forThem && outcome.state() != PathwayStep.State.OPEN) {
      throw Refused.at("state", "casework.interests.rule.doneThere");
    }
  }

  /** That somebody asked is no day: until a letter says one, its step stays open. */
  private void checkLastDay(Person about) {
    if (pathways.factsOf(about).on(desk.today()).homeOffice().supportEnds() == null) {
      throw Refused.at("state", "casework.rule.noLastDay");
    }
  }

  /** What follows from a decision is closed by whoever does it. */
  private static void checkOwner(Worker worker, StepCode code, StepOutcome outcome) {
    boolean others = outcome.owner() != null && !outcome.owner().equals(worker.id());
    if (others && outcome.state() != PathwayStep.State.OPEN && code.followsADecision()) {
      throw Refused.at("owner", "casework.rule.ownerCloses");
    }
  }

  private void changed(Person person) {
    pathways.refresh(person);
    events.publishEvent(new PersonChanged(person.caseFile(), person.id()));
  }
}
