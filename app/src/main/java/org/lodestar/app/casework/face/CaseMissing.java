package org.lodestar.app.casework.face;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.Absence;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.MissingPlan;
import org.lodestar.app.casework.MissingTask;
import org.lodestar.app.casework.MissingView;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.WaitingHour;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.CoverRows;
import org.lodestar.app.casework.store.MissingRows;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.MissingStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Children who came alone or go missing: the plan, each absence, and the hours that run. */
@Component
@Transactional
public class CaseMissing {
  private final MissingRows rows;
  private final CoverRows cover;
  private final CaseDesk desk;

  CaseMissing(MissingRows rows, CoverRows cover, CaseDesk desk) {
    this.rows = rows;
    this.cover = cover;
    this.desk = desk;
  }

  /** The plan of a person with absences and hours. */
  public MissingView get(Worker worker, UUID caseFile, UUID person) {
    CaseFile file = desk.reading(worker, caseFile);
    Person about = desk.readingAbout(worker, caseFile, person);
    desk.tracePerson(CaseworkAction.MISSING_PLAN_VIEWED, caseFile, person);
    return new MissingView(
        file, about, rows.plan(person), rows.absences(person), rows.tasks(person), desk.now());
  }

  /**
   * Keeps the plan. Where the child came alone, the hours of the arrival run from the moment in it.
   *
   * @throws Refused for somebody who is known to be an adult, and for a moment to come
   */
  public void plan(Worker worker, UUID caseFile, UUID person, MissingPlan plan) {
    checkChild(desk.workingOn(worker, caseFile, person));
    checkPast("arrivedOn", plan.arrivedAt());
    rows.keep(person, plan, worker.id(), desk.now());
    if (plan.alone().isYes()) {
      Instant arrived = plan.arrivedAt() == null ? desk.now() : plan.arrivedAt();
      rows.start(person, null, MissingStep.From.ARRIVAL, arrived);
    }
    desk.tracePerson(CaseworkAction.MISSING_PLAN_CHANGED, caseFile, person);
  }

  private static void checkChild(Person about) {
    if (!about.treatedAsChild()) {
      throw Refused.because("casework.rule.childrenOnly");
    }
  }

  private void checkPast(String field, @Nullable Instant moment) {
    if (moment != null && moment.isAfter(desk.now())) {
      throw Refused.at(field, "casework.rule.notInFuture");
    }
  }

  /**
   * A child is missing. The hours run from the moment in which they were last known to be there.
   *
   * @throws Refused when they are recorded as missing already
   */
  public UUID missing(
      Worker worker,
      UUID caseFile,
      UUID person,
      Instant since,
      @Nullable PersonalText circumstances) {
    checkChild(desk.workingOn(worker, caseFile, person));
    checkPast("on", since);
    Absence absence =
        new Absence(Ids.next(), since, circumstances, null, null, null, worker.id(), 0);
    if (!rows.insert(person, absence, desk.now())) {
      throw Refused.at("on", "casework.rule.missingAlready");
    }
    rows.start(person, absence.id(), MissingStep.From.MISSING, since);
    told(worker, caseFile, person, CaseworkAction.CHILD_MISSING, absence.id());
    return absence.id();
  }

  private void told(
      Worker worker, UUID caseFile, UUID person, CaseworkAction action, UUID absence) {
    desk.tracePerson(action, caseFile, person, Detail.none().with("entry", absence));
    desk.note(worker, caseFile, person, action.name());
  }

  /** Writes down the number under which the police look. */
  public void policeReference(
      Worker worker, UUID caseFile, UUID person, UUID id, @Nullable PersonalText reference) {
    desk.workingOn(worker, caseFile, person);
    Absence before = rows.get(person, id);
    rows.update(person, with(before, reference, before.foundAt(), before.found()));
    desk.tracePerson(
        CaseworkAction.MISSING_PLAN_CHANGED, caseFile, person, Detail.none().with("entry", id));
  }

  private static Absence with(
      Absence before,
      @Nullable PersonalText reference,
      @Nullable Instant foundAt,
      @Nullable PersonalText found) {
    return new Absence(
        before.id(),
        before.missingSince(),
        before.circumstances(),
        reference,
        foundAt,
        found,
        before.by(),
        before.version());
  }

  /**
   * The child is found or came back; the hours after it run.
   *
   * @throws Refused when it is said already, or for a moment before the child was missing
   */
  public void found(
      Worker worker, UUID caseFile, UUID person, UUID id, Instant at, @Nullable PersonalText how) {
    desk.workingOn(worker, caseFile, person);
    checkPast("on", at);
    Absence before = rows.get(person, id);
    if (!before.isOpen()) {
      throw Refused.at("on", "casework.rule.foundAlready");
    }
    if (at.isBefore(before.missingSince())) {
      throw Refused.at("on", "casework.rule.foundBefore");
    }
    rows.update(person, with(before, before.policeReference(), at, how));
    rows.start(person, id, MissingStep.From.FOUND, at);
    told(worker, caseFile, person, CaseworkAction.CHILD_FOUND, id);
  }

  /** Ticks a step off, or opens it again. */
  public void settle(Worker worker, UUID caseFile, UUID person, UUID task, boolean done) {
    desk.workingOn(worker, caseFile, person);
    MissingTask found = rows.find(person, task).orElseThrow(NotFound::new);
    rows.settle(task, done ? worker.id() : null, done ? desk.now() : null);
    desk.tracePerson(
        CaseworkAction.MISSING_STEP_SETTLED,
        caseFile,
        person,
        Detail.none().with("step", found.step()).with("done", done));
  }

  /** What waits for the worker who asks, and for those for whom they stand in today. */
  @Transactional(readOnly = true)
  public List<WaitingHour> waitingFor(UUID worker, boolean late, int offset, int limit) {
    return rows.waitingFor(
        cover.withThoseCovered(worker, desk.today()), late, desk.now(), offset, limit);
  }

  /** How many {@link #waitingFor} has in all. */
  @Transactional(readOnly = true)
  public int countFor(UUID worker, boolean late) {
    return rows.countFor(cover.withThoseCovered(worker, desk.today()), late, desk.now());
  }
}
