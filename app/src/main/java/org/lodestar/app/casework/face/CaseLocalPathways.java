package org.lodestar.app.casework.face;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.LocalPathwayView;
import org.lodestar.app.casework.OwnStepView;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.StepOutcome;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.LocalSteps;
import org.lodestar.app.casework.store.Pathways;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathway.PathwayVersion;
import org.lodestar.app.pathway.face.LocalPathways;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.statute.Directions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The local pathway of a person: the version that they follow, and the partnership's own steps. The
 * page that shows it shows the law's steps too and has recorded itself.
 */
@Component
@Transactional
public class CaseLocalPathways {
  private final LocalSteps local;
  private final LocalPathways versions;
  private final Pathways pathways;
  private final PersonRows people;
  private final CaseDesk desk;

  CaseLocalPathways(
      LocalSteps local,
      LocalPathways versions,
      Pathways pathways,
      PersonRows people,
      CaseDesk desk) {
    this.local = local;
    this.versions = versions;
    this.pathways = pathways;
    this.people = people;
    this.desk = desk;
  }

  /** The local pathway of a person as it stands today. */
  public LocalPathwayView get(Worker worker, UUID caseFile, UUID person) {
    desk.reading(worker, caseFile);
    desk.tracePerson(CaseworkAction.PATHWAY_VIEWED, caseFile, person);
    return view(people.get(caseFile, person));
  }

  private LocalPathwayView view(Person about) {
    PathwayVersion followed = local.followed(about.id());
    Directions directions = pathways.directions(pathways.factsOf(about));
    return new LocalPathwayView(
        followed, newer(followed), local.list(about, followed.content(), directions));
  }

  private @Nullable PathwayVersion newer(PathwayVersion followed) {
    PathwayVersion present = versions.inForce(desk.today());
    return present.number() == followed.number() ? null : present;
  }

  /**
   * Says what has become of a step of the partnership's own.
   *
   * @throws Refused for one that waits for the step before it, or that is not needed for no reason
   */
  public void settle(Worker worker, UUID caseFile, UUID person, String code, StepOutcome outcome) {
    Person about = desk.workingOn(worker, caseFile, person);
    if (outcome.state() == PathwayStep.State.NOT_NEEDED && outcome.note() == null) {
      throw Refused.at("note", "casework.rule.notNeededNeedsReason");
    }
    pathways.refresh(about);
    OwnStepView step = find(about, code);
    if (step.waits()) {
      throw Refused.at("note", "casework.rule.stepWaits");
    }
    local.settle(person, settled(worker, step, outcome), outcome);
    desk.tracePerson(
        CaseworkAction.OWN_STEP_CHANGED,
        caseFile,
        person,
        Detail.none().with("state", outcome.state()));
    desk.note(worker, caseFile, person, "OWN_STEP " + code + " " + outcome.state());
    pathways.refresh(about);
  }

  private OwnStepView find(Person about, String code) {
    return view(about).own().stream()
        .filter(step -> step.step().code().equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private OwnStepView settled(Worker worker, OwnStepView step, StepOutcome outcome) {
    boolean open = outcome.state() == PathwayStep.State.OPEN;
    return new OwnStepView(
        step.step(),
        outcome.state(),
        step.aroseOn(),
        outcome.due(),
        outcome.owner(),
        outcome.note(),
        open ? null : worker.id(),
        open ? null : desk.now(),
        outcome.version());
  }

  /**
   * A person follows the version that counts today from now on.
   *
   * @param shown number of the version that the worker was shown
   * @throws EditClash when another one counts by now, or the person follows it already
   */
  public void takeNewer(Worker worker, UUID caseFile, UUID person, int shown) {
    Person about = desk.workingOn(worker, caseFile, person);
    PathwayVersion followed = local.followed(person);
    PathwayVersion newer = newer(followed);
    if (newer == null || newer.number() != shown) {
      throw new EditClash();
    }
    local.take(person, newer, worker.id());
    desk.tracePerson(
        CaseworkAction.NEWER_PATHWAY_TAKEN,
        caseFile,
        person,
        Detail.none().with("from", followed.number()).with("to", newer.number()));
    desk.note(worker, caseFile, person, "PATHWAY " + newer.number());
    pathways.refresh(about);
  }
}
