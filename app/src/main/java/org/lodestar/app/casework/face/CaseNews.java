package org.lodestar.app.casework.face;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.Pathways;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.casework.store.StepRows;
import org.lodestar.app.members.Worker;
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
  private final PersonRows people;
  private final Pathways pathways;
  private final StepRows steps;
  private final CaseDesk desk;

  CaseNews(PersonRows people, Pathways pathways, StepRows steps, CaseDesk desk) {
    this.people = people;
    this.pathways = pathways;
    this.steps = steps;
    this.desk = desk;
  }

  /**
   * Notes in the chronology of the case what has happened to a person's affair.
   *
   * @param words key of the words in the later module's messages
   */
  public void happened(Worker worker, UUID caseFile, UUID person, String words) {
    desk.note(worker, caseFile, person, "TOLD " + words);
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
