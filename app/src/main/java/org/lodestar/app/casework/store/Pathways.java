package org.lodestar.app.casework.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.FactNote;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.domain.CustodyFacts;
import org.lodestar.app.casework.domain.FactsOf;
import org.lodestar.app.casework.domain.FactsOf.Household;
import org.lodestar.app.concerns.face.FrontDoor;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.pathway.PathwayContent;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.Directions;
import org.lodestar.statute.Facts;
import org.lodestar.statute.HomeOfficeDecision;
import org.lodestar.statute.HomeOfficeDecision.Stage;
import org.lodestar.statute.Pathway;
import org.lodestar.statute.Step;
import org.lodestar.statute.StepCode;
import org.lodestar.statute.Submitter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Keeps the steps of a person in line with the facts, by the engine of the law. */
@Component
@EnableConfigurationProperties(ConfirmedLaw.class)
public class Pathways {
  private final ConsentRows consents;
  private final DecisionRows decisions;
  private final FactRows facts;
  private final CustodyRows custody;
  private final HomeOfficeRows homeOffice;
  private final StepRows steps;
  private final CaseDesk desk;
  private final CaseRows cases;
  private final People workers;
  private final FrontDoor doors;
  private final Organisations organisations;
  private final ConfirmedLaw law;
  private final LocalSteps local;
  private final NextTries nextTries;

  Pathways(
      ConsentRows consents,
      DecisionRows decisions,
      FactRows facts,
      CustodyRows custody,
      HomeOfficeRows homeOffice,
      StepRows steps,
      CaseDesk desk,
      CaseRows cases,
      People workers,
      FrontDoor doors,
      Organisations organisations,
      ConfirmedLaw law,
      LocalSteps local,
      NextTries nextTries) {
    this.consents = consents;
    this.decisions = decisions;
    this.facts = facts;
    this.custody = custody;
    this.homeOffice = homeOffice;
    this.steps = steps;
    this.desk = desk;
    this.cases = cases;
    this.workers = workers;
    this.doors = doors;
    this.organisations = organisations;
    this.law = law;
    this.local = local;
    this.nextTries = nextTries;
  }

  /** What the file says about a person, for the engine. */
  public FactsOf factsOf(Person person) {
    return new FactsOf(
        submitter(person),
        person.details().age().status(),
        ConsentRows.newest(consents.list(person.id())),
        DecisionRows.standing(decisions.list(person.id())),
        notes(person),
        homeOffice(person.id()),
        steps.unanswered(person.id()),
        law.reporting(),
        household(person));
  }

  private Household household(Person person) {
    if (!person.details().roles().equals(Set.of(RoleInCase.FAMILY))) {
      return Household.MORE;
    }
    return steps.isHouseholdTold(person.caseFile(), person.id())
        ? Household.ONLY_AND_TOLD
        : Household.ONLY;
  }

  /** A referral that was sent has told the Home Office who they are, before anything is decided. */
  private HomeOfficeDecision homeOffice(UUID person) {
    HomeOfficeDecision decision = homeOffice.of(person);
    return decision.stage() == Stage.NONE_YET && steps.isDone(person, StepCode.SUBMIT_NRM)
        ? HomeOfficeDecision.of(Stage.REFERRED)
        : decision;
  }

  /** Answers about the situation, with those that follow from custody and from their role. */
  private List<FactNote> notes(Person person) {
    return CustodyFacts.with(facts.list(person.id()), person, custody.standing(person.id()));
  }

  /**
   * An organisation without a first responder passes the person on to one that has. A council or
   * the police is one by its kind, although nobody there has been named yet.
   */
  private Submitter submitter(Person person) {
    UUID organisation = cases.get(person.caseFile()).organisation();
    if (workers.listByRole(organisation, Role.FIRST_RESPONDER).isEmpty()) {
      boolean byKind = organisations.get(organisation).kind().isFirstResponder();
      return byKind ? Submitter.UNNAMED : Submitter.OTHER;
    }
    return doors.isForChildren(organisation)
        ? Submitter.CHILDRENS_FRONT_DOOR
        : Submitter.FIRST_RESPONDER;
  }

  /** What follows from the facts today. */
  public Directions directions(FactsOf facts) {
    Facts now = facts.on(desk.today());
    return facts.household() == Household.MORE
        ? Pathway.directionsFor(now, facts.unanswered())
        : Pathway.directionsForHousehold(
            now, facts.unanswered(), facts.household() == Household.ONLY_AND_TOLD);
  }

  /**
   * After a change of facts: new steps arise with their dates, others rest. A local limit that is
   * shorter than the national pathway's counts from the day on which a step arises. The hour of the
   * next try to ask them stays.
   */
  public Directions refresh(Person person) {
    Directions directions = directions(factsOf(person));
    LocalDate today = desk.today();
    PathwayContent content = local.pin(person.id()).content();
    List<StepCode> holding = directions.steps().stream().map(Step::code).toList();
    Set<StepCode> arisen = EnumSet.noneOf(StepCode.class);
    for (Step national : directions.steps()) {
      Step step = LocalSteps.dated(national, content, today);
      if (arises(person.id(), step, today)) {
        arisen.add(step.code());
      }
      own(person, step);
    }
    steps.rest(person.id(), holding);
    nextTries.keepHour(person, directions, arisen);
    local.refresh(person, content, directions);
    return directions;
  }

  /** Whether it is new, or asked for again or otherwise than before. */
  private boolean arises(UUID person, Step step, LocalDate today) {
    boolean again = steps.ariseAgain(person, step, today);
    boolean otherwise = steps.hasten(person, step);
    return steps.arise(person, step, today) || again || otherwise;
  }

  /** What the law lays on the worker who suspects it is theirs, and nobody else's. */
  private void own(Person person, Step step) {
    if (!step.isPersonal()) {
      return;
    }
    for (FactNote note : facts.list(person.id())) {
      UUID by = note.by();
      if (note.circumstance() == Circumstance.CHILD_SEXUAL_ABUSE && by != null) {
        steps.own(person.id(), step.code(), by);
      }
    }
  }

  /** Whether it is known that somebody is missing. */
  public boolean isMissing(UUID person) {
    return facts.list(person).stream()
        .anyMatch(note -> note.circumstance() == Circumstance.MISSING && note.value().isYes());
  }

  /** A step that was tried and is still asked for is open again, with its date from today. */
  public void askAnew(Person person, StepCode code) {
    askAnew(person, code::equals);
  }

  /** The same for all steps of a sort. */
  public void askAnew(Person person, Predicate<StepCode> which) {
    Directions directions = refresh(person);
    PathwayContent content = local.pin(person.id()).content();
    directions.steps().stream()
        .filter(step -> which.test(step.code()))
        .map(step -> LocalSteps.dated(step, content, desk.today()))
        .forEach(step -> step.due().ifPresent(due -> steps.goOn(person.id(), step.code(), due)));
    nextTries.keepHourAhead(
        person, directions, directions.steps().stream().map(Step::code).filter(which).toList());
  }

  /** A step that goes on until another day; it is open again if it was done before. */
  public void goOn(Person person, StepCode code, LocalDate until) {
    steps.goOn(person.id(), code, until);
  }

  /** The same until an hour of a day. */
  public void goOn(Person person, StepCode code, LocalDate until, @Nullable Instant hour) {
    steps.goOn(person.id(), code, until, hour);
  }

  /** A step that is done by what is written elsewhere, and open again without it. */
  public void follow(Person person, StepCode code, boolean done, UUID worker) {
    steps.follow(person.id(), code, done, worker, desk.now());
  }

  /** What is kept of the steps that hold. */
  public Map<StepCode, StepRows.Kept> kept(UUID person) {
    return steps.of(person);
  }

  /** What is kept of one step. */
  public Optional<StepRows.Kept> find(UUID person, StepCode code) {
    return Optional.ofNullable(steps.of(person).get(code));
  }
}
