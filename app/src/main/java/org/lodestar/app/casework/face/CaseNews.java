package org.lodestar.app.casework.face;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.ChronologyRows;
import org.lodestar.app.casework.store.ClosedCases;
import org.lodestar.app.casework.store.HomeOfficeRows;
import org.lodestar.app.casework.store.Pathways;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.casework.store.StepRows;
import org.lodestar.app.members.Worker;
import org.lodestar.statute.Agreement;
import org.lodestar.statute.BestInterestsDecision;
import org.lodestar.statute.Decided;
import org.lodestar.statute.Facts;
import org.lodestar.statute.HomeOfficeDecision;
import org.lodestar.statute.HomeOfficeDecision.Stage;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What later modules have to tell a case. They have asked the policy about their own object before
 * and call in the same transaction, so that the case and the later object never disagree.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseNews {
  private static final int MOST = 500;
  private static final String TOLD = "TOLD ";

  private final PersonRows people;
  private final Pathways pathways;
  private final StepRows steps;
  private final HomeOfficeRows homeOffice;
  private final ChronologyRows chronology;
  private final ClosedCases closed;
  private final CaseDesk desk;

  CaseNews(
      PersonRows people,
      Pathways pathways,
      StepRows steps,
      HomeOfficeRows homeOffice,
      ChronologyRows chronology,
      ClosedCases closed,
      CaseDesk desk) {
    this.people = people;
    this.pathways = pathways;
    this.steps = steps;
    this.homeOffice = homeOffice;
    this.chronology = chronology;
    this.closed = closed;
    this.desk = desk;
  }

  /**
   * Notes in the chronology of the case what has happened to a person's affair.
   *
   * @param words key of the words in the later module's messages
   * @param on the day on which it happened
   */
  public void happened(Worker worker, UUID caseFile, UUID person, String words, LocalDate on) {
    desk.note(worker, caseFile, person, TOLD + words, on);
  }

  /** The same, today. */
  public void happened(Worker worker, UUID caseFile, UUID person, String words) {
    happened(worker, caseFile, person, words, desk.today());
  }

  /** Who is in a case, as far as the one who asks may see. */
  public List<UUID> peopleOf(UUID caseFile) {
    return people.idsOf(caseFile);
  }

  /**
   * Children of the family in a case of whom an adult in it may be told; none where the adult is a
   * child, or suspected of something.
   */
  public List<Person> childrenOf(Person adult) {
    boolean told = !adult.treatedAsChild() && !adult.details().roles().contains(RoleInCase.SUSPECT);
    return told
        ? people.listOf(adult.caseFile()).stream()
            .filter(Person::treatedAsChild)
            .filter(each -> each.details().roles().contains(RoleInCase.FAMILY))
            .toList()
        : List.of();
  }

  /** When it was noted about a person that something of these words happened, newest first. */
  public List<Instant> noted(UUID person, String words) {
    return notes(person, words).stream().map(Noted::at).toList();
  }

  /** Something that was noted: the key of its words, and when. */
  public record Noted(String words, Instant at) {}

  /** What was noted about a person with words that begin so, newest first. */
  public List<Noted> notes(UUID person, String words) {
    return chronology.notedAbout(person, MOST).stream()
        .filter(each -> String.valueOf(each.code()).startsWith(TOLD + words))
        .map(
            each ->
                new Noted(String.valueOf(each.code()).substring(TOLD.length()), each.happenedAt()))
        .toList();
  }

  /** How the decision of the Home Office stands. */
  public HomeOfficeDecision decision(UUID person) {
    return homeOffice.of(person);
  }

  /** Whether it is decided for the person, by a record to which a second person agreed. */
  public boolean isDecidedForThem(UUID caseFile, UUID person) {
    Facts known = pathways.factsOf(people.get(caseFile, person)).on(desk.today());
    return known.decided() == Decided.FOR_THEM
        && known.bestInterestsDecision() != BestInterestsDecision.NONE_YET;
  }

  /** Whether an adult has said no to the police, as far as it may be seen. */
  public boolean saidNoToPolice(UUID person) {
    return people
        .find(person)
        .filter(about -> !about.treatedAsChild())
        .map(about -> pathways.factsOf(about).on(desk.today()).willingToHelpPolice())
        .filter(Agreement.NO::equals)
        .isPresent();
  }

  /** A step that was done by what did not happen is to be done. */
  public void openAgain(UUID caseFile, UUID person, StepCode code) {
    pathways.askAnew(people.get(caseFile, person), code);
  }

  /** Something came that somebody has to see to: a case that was closed is open again. */
  public void toBeSeenTo(Worker worker, UUID caseFile) {
    closed.openAgain(worker, caseFile);
  }

  /** Another body has referred them: none of ours is asked for, and its copy is. */
  public void referredByOthers(Worker worker, UUID caseFile, UUID person) {
    becomes(worker, caseFile, person, HomeOfficeDecision.of(Stage.REFERRED));
  }

  /** No other body has: what is asked of us follows from the facts again. */
  public void notReferredByOthers(Worker worker, UUID caseFile, UUID person) {
    becomes(worker, caseFile, person, HomeOfficeDecision.NONE);
  }

  /** What was decided on an earlier referral stands all the same. */
  private void becomes(Worker worker, UUID caseFile, UUID person, HomeOfficeDecision sent) {
    HomeOfficeDecision before = homeOffice.of(person);
    wentOn(worker, caseFile, person, sent);
    if (before.stage() != Stage.REFERRED && before.stage() != Stage.NONE_YET) {
      wentOn(worker, caseFile, person, before);
    }
  }

  /** The Home Office has decided: whatever follows from it is to be done, also a second time. */
  public void decided(Worker worker, UUID caseFile, UUID person, HomeOfficeDecision decision) {
    closed.openAgain(worker, caseFile);
    homeOffice.insert(person, decision, worker.id(), desk.now());
    pathways.askAnew(people.get(caseFile, person), StepCode::followsADecision);
    trace(caseFile, person, decision);
  }

  /** Something became of a decision: what rests on it goes on, what does not rests. */
  public void wentOn(Worker worker, UUID caseFile, UUID person, HomeOfficeDecision decision) {
    closed.openAgain(worker, caseFile);
    homeOffice.insert(person, decision, worker.id(), desk.now());
    pathways.refresh(people.get(caseFile, person));
    trace(caseFile, person, decision);
  }

  /** There is another last day for asking: what is still open until then is due by it. */
  public void askBy(Worker worker, UUID caseFile, UUID person, LocalDate day) {
    HomeOfficeDecision before = homeOffice.of(person);
    wentOn(
        worker,
        caseFile,
        person,
        new HomeOfficeDecision(before.stage(), day, before.supportEnds()));
    pathways.kept(person).values().stream()
        .filter(kept -> kept.state() == PathwayStep.State.OPEN)
        .filter(kept -> kept.code().isDueByTheLastDayForAsking())
        .forEach(kept -> steps.goOn(person, kept.code(), day));
  }

  /** The letter says on which day support ends: the day is known, and what to do before it. */
  public void supportEnds(Worker worker, UUID caseFile, UUID person, LocalDate day) {
    HomeOfficeDecision before = homeOffice.of(person);
    wentOn(worker, caseFile, person, new HomeOfficeDecision(before.stage(), before.askBy(), day));
    done(worker, caseFile, person, StepCode.SUPPORT_END_DATE);
    pathways.askAnew(people.get(caseFile, person), StepCode.SUPPORT_ENDS);
  }

  private void trace(UUID caseFile, UUID person, HomeOfficeDecision decision) {
    desk.tracePerson(
        CaseworkAction.HOME_OFFICE_NOTED,
        caseFile,
        person,
        Detail.none().with("stage", decision.stage()));
  }

  /** A step of the pathway is done by what happened; one that is settled already stays as it is. */
  public void done(Worker worker, UUID caseFile, UUID person, StepCode code) {
    Person about = people.get(caseFile, person);
    pathways.refresh(about);
    Optional<StepRows.Kept> open =
        pathways.find(person, code).filter(kept -> kept.state() == PathwayStep.State.OPEN);
    open.ifPresent(kept -> settle(worker, caseFile, person, kept));
    pathways.refresh(about);
  }

  private void settle(Worker worker, UUID caseFile, UUID person, StepRows.Kept open) {
    steps.settle(
        person,
        new StepRows.Kept(
            open.code(),
            PathwayStep.State.DONE,
            open.aroseOn(),
            open.due(),
            open.dueAt(),
            open.owner(),
            open.reason(),
            worker.id(),
            desk.now(),
            open.version()));
    Detail what = Detail.none().with("step", open.code()).with("state", PathwayStep.State.DONE);
    desk.tracePerson(CaseworkAction.STEP_CHANGED, caseFile, person, what);
    desk.note(worker, caseFile, person, "STEP " + open.code() + " " + PathwayStep.State.DONE);
  }
}
