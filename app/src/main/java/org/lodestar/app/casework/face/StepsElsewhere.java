package org.lodestar.app.casework.face;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.CaseRows;
import org.lodestar.app.casework.store.ChronologyRows;
import org.lodestar.app.casework.store.Pathways;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.casework.store.StepRows;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Steps that are done by somebody who never sees the case: a body that accepts what was handed to
 * it. Done by the program itself; the step says who did it and how.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StepsElsewhere {
  private final CaseRows cases;
  private final PersonRows people;
  private final StepRows steps;
  private final Pathways pathways;
  private final ChronologyRows chronology;
  private final CaseDesk desk;

  StepsElsewhere(
      CaseRows cases,
      PersonRows people,
      StepRows steps,
      Pathways pathways,
      ChronologyRows chronology,
      CaseDesk desk) {
    this.cases = cases;
    this.people = people;
    this.steps = steps;
    this.pathways = pathways;
    this.chronology = chronology;
    this.desk = desk;
  }

  /**
   * A step of a person was done elsewhere. Nothing happens to one that is not asked for, or that
   * somebody has settled already.
   *
   * @param how who did what, for whoever reads the step
   * @return whether it was open
   */
  public boolean done(UUID caseFile, UUID person, StepCode code, PersonalText how, UUID by) {
    Person about = people.get(caseFile, person);
    StepRows.@Nullable Kept kept = asked(about, code);
    if (kept == null || kept.state() != PathwayStep.State.OPEN) {
      return false;
    }
    steps.settle(
        person,
        new StepRows.Kept(
            code,
            PathwayStep.State.DONE,
            kept.aroseOn(),
            kept.due(),
            kept.dueAt(),
            kept.owner(),
            how,
            by,
            desk.now(),
            kept.version()));
    desk.tracePerson(
        CaseworkAction.STEP_CHANGED,
        caseFile,
        person,
        Detail.none().with("step", code).with("state", PathwayStep.State.DONE));
    note(about, code);
    pathways.refresh(about);
    return true;
  }

  /** What somebody elsewhere said about a person, for whoever reads the case later. */
  public void told(UUID caseFile, UUID person, PersonalText words) {
    chronology.insert(
        new ChronologyEntry(
            Ids.next(),
            caseFile,
            person,
            ChronologyEntry.Kind.SHARED,
            desk.now(),
            null,
            words,
            null,
            desk.now(),
            0));
  }

  private StepRows.@Nullable Kept asked(Person about, StepCode code) {
    boolean open = cases.get(about.caseFile()).state() == CaseState.OPEN;
    boolean asked =
        pathways.directions(pathways.factsOf(about)).steps().stream()
            .anyMatch(step -> step.code() == code);
    return open && asked ? steps.of(about.id()).get(code) : null;
  }

  private void note(Person about, StepCode code) {
    chronology.insert(
        new ChronologyEntry(
            Ids.next(),
            about.caseFile(),
            about.id(),
            ChronologyEntry.Kind.STEP,
            desk.now(),
            "STEP " + code + " " + PathwayStep.State.DONE,
            null,
            null,
            desk.now(),
            0));
  }
}
