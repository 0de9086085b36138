package org.lodestar.app.casework.face;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.Absence;
import org.lodestar.app.casework.AbsenceReview;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.FoundReport;
import org.lodestar.app.casework.MissingPlan;
import org.lodestar.app.casework.MissingReport;
import org.lodestar.app.casework.MissingTask;
import org.lodestar.app.casework.MissingTask.Outcome;
import org.lodestar.app.casework.MissingView;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.PersonChanged;
import org.lodestar.app.casework.WaitingHour;
import org.lodestar.app.casework.store.AbsenceReviewRows;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.CoverRows;
import org.lodestar.app.casework.store.FactRows;
import org.lodestar.app.casework.store.MissingHourRows;
import org.lodestar.app.casework.store.MissingRows;
import org.lodestar.app.casework.store.Pathways;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.MissingStep;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.Known;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Children who came alone, and anybody who goes missing: the plan, each absence, the hours that run
 * and the looks at the risk. What is said here stands in the situation too, so that the pathway,
 * the case and its lists say the same.
 */
@Component
@Transactional
public class CaseMissing {
  private final MissingRows rows;
  private final MissingHourRows hours;
  private final AbsenceReviewRows reviews;
  private final FactRows facts;
  private final PersonRows people;
  private final CaseTries asking;
  private final CaseCare care;
  private final Pathways pathways;
  private final CoverRows cover;
  private final CaseDesk desk;
  private final ApplicationEventPublisher events;

  CaseMissing(
      MissingRows rows,
      MissingHourRows hours,
      AbsenceReviewRows reviews,
      FactRows facts,
      PersonRows people,
      CaseTries asking,
      CaseCare care,
      Pathways pathways,
      CoverRows cover,
      CaseDesk desk,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.hours = hours;
    this.reviews = reviews;
    this.facts = facts;
    this.people = people;
    this.asking = asking;
    this.care = care;
    this.pathways = pathways;
    this.cover = cover;
    this.desk = desk;
    this.events = events;
  }

  /** The plan of a person with absences, hours and looks at the risk. */
  public MissingView get(Worker worker, UUID caseFile, UUID person) {
    CaseFile file = desk.reading(worker, caseFile);
    Person about = desk.readingAbout(worker, caseFile, person);
    desk.tracePerson(CaseworkAction.MISSING_PLAN_VIEWED, caseFile, person);
    return new MissingView(
        file,
        about,
        rows.plan(person),
        rows.absences(person),
        hours.tasks(person),
        reviews.list(person),
        desk.now());
  }

  /**
   * Keeps the plan. Where a child came alone, the hours of the arrival run from the moment in it.
   *
   * @throws Refused for a moment to come
   */
  public void plan(Worker worker, UUID caseFile, UUID person, MissingPlan plan) {
    Person about = desk.workingOn(worker, caseFile, person);
    checkPast("arrivedOn", plan.arrivedAt());
    rows.keep(person, plan, worker.id(), desk.now());
    if (about.treatedAsChild() && plan.alone().isYes()) {
      Instant arrived = plan.arrivedAt() == null ? desk.now() : plan.arrivedAt();
      hours.start(person, null, MissingStep.from(MissingStep.From.ARRIVAL, true), arrived);
    }
    desk.tracePerson(CaseworkAction.MISSING_PLAN_CHANGED, caseFile, person);
  }

  private void checkPast(String field, @Nullable Instant moment) {
    if (moment != null && moment.isAfter(desk.now())) {
      throw Refused.at(field, "casework.rule.notInFuture");
    }
  }

  /**
   * Somebody is missing. The hours run from the moment in which they were last known to be there.
   *
   * @throws Refused when they are recorded as missing already
   */
  public UUID missing(Worker worker, UUID caseFile, UUID person, MissingReport report) {
    Person about = desk.workingOn(worker, caseFile, person);
    Instant since = Objects.requireNonNull(report.since());
    checkPast("on", since);
    Absence absence = absence(worker, report, since);
    if (!rows.insert(person, absence, desk.now())) {
      throw Refused.at("on", "casework.rule.missingAlready");
    }
    boolean child = about.treatedAsChild();
    hours.start(person, absence.id(), MissingStep.from(MissingStep.From.MISSING, child), since);
    told(
        worker,
        about,
        child ? CaseworkAction.CHILD_MISSING : CaseworkAction.ADULT_MISSING,
        absence);
    said(worker, about, Known.YES);
    return absence.id();
  }

  private static Absence absence(Worker worker, MissingReport report, Instant since) {
    return new Absence(
        Ids.next(),
        since,
        report.since() != null,
        report.circumstances(),
        report.toldBy(),
        null,
        null,
        null,
        null,
        worker.id(),
        0);
  }

  private void told(Worker worker, Person about, CaseworkAction action, Absence absence) {
    desk.tracePerson(
        action, about.caseFile(), about.id(), Detail.none().with("entry", absence.id()));
    desk.note(worker, about.caseFile(), about.id(), action.name());
  }

  /** What the search knows is what is known about the situation; the steps follow. */
  private void said(Worker worker, Person about, Known missing) {
    facts.insert(about.id(), Circumstance.MISSING, missing, worker.id(), desk.now());
    pathways.refresh(about);
    events.publishEvent(new PersonChanged(about.caseFile(), about.id()));
  }

  /** Writes down the number under which the police look. */
  public void policeReference(
      Worker worker, UUID caseFile, UUID person, UUID id, @Nullable PersonalText reference) {
    desk.workingOn(worker, caseFile, person);
    rows.update(person, rows.get(person, id).withPolice(reference));
    desk.tracePerson(
        CaseworkAction.MISSING_PLAN_CHANGED, caseFile, person, Detail.none().with("entry", id));
  }

  /**
   * Keeps a look at the risk; the step stands until the day of the next.
   *
   * @throws Refused once they are found, and for a next look on a day that is over
   */
  public void review(Worker worker, UUID caseFile, UUID person, AbsenceReview review) {
    Person about = desk.workingOn(worker, caseFile, person);
    checkOpen(rows.get(person, review.absence()));
    if (review.againOn().isBefore(desk.today())) {
      throw Refused.at("againOn", "casework.rule.notInPast");
    }
    reviews.insert(desk.recorded(worker, person, review));
    pathways.goOn(about, StepCode.MISSING_RISK_REVIEW, review.againOn());
    desk.tracePerson(
        CaseworkAction.MISSING_RISK_REVIEWED,
        caseFile,
        person,
        Detail.none().with("entry", review.absence()).with("risk", review.risk()));
    desk.note(worker, caseFile, person, "MISSING_RISK " + review.risk());
  }

  private static void checkOpen(Absence absence) {
    if (!absence.isOpen()) {
      throw Refused.at("on", "casework.rule.foundAlready");
    }
  }

  /**
   * They are found or came back. The search ends, in the situation and on every page; the hours
   * after it run; an adult who could not be asked because they were gone can be asked.
   *
   * @throws Refused when it is said already, or for a moment before they were missing
   */
  public void found(Worker worker, UUID caseFile, UUID person, UUID id, FoundReport report) {
    Person about = desk.workingOn(worker, caseFile, person);
    checkPast("on", report.at());
    Absence before = rows.get(person, id);
    checkOpen(before);
    if (before.sinceKnown() && report.at().isBefore(before.missingSince())) {
      throw Refused.at("on", "casework.rule.foundBefore");
    }
    end(worker, about, before, report);
  }

  /**
   * A child is found here whom another authority's placement had reported missing. The search that
   * nobody here had is over at once: the hours after it run, and the steps of a child who belongs
   * elsewhere stand. Where nobody is sure of a bed, one is looked for tonight.
   *
   * @param authority from whose care they were missing; where nobody wrote yet where the child
   *     belongs, it is there
   * @param bed whether they have a safe bed tonight
   * @throws Refused when they are recorded as missing here: that search ends by its own page
   */
  public void foundHere(
      Worker worker,
      UUID caseFile,
      UUID person,
      MissingReport from,
      FoundReport report,
      PersonalText authority,
      Known bed) {
    Person about = desk.workingOn(worker, caseFile, person);
    if (!about.treatedAsChild()) {
      throw new NotFound();
    }
    checkPast("on", report.at());
    Instant since = from.since() == null ? report.at() : from.since();
    if (report.at().isBefore(since)) {
      throw Refused.at("on", "casework.rule.foundBefore");
    }
    Absence absence = absence(worker, from, since);
    if (!rows.insert(person, absence, desk.now())) {
      throw Refused.at("on", "casework.rule.missingAlready");
    }
    facts.insert(
        person, Circumstance.PLACED_BY_ANOTHER_AUTHORITY, Known.YES, worker.id(), desk.now());
    if (!bed.isYes()) {
      facts.insert(person, Circumstance.DESTITUTE, Known.YES, worker.id(), desk.now());
    }
    care.belongsTo(worker, about, authority);
    end(worker, about, rows.get(person, absence.id()), report);
  }

  private void end(Worker worker, Person about, Absence before, FoundReport report) {
    UUID person = about.id();
    rows.update(person, before.ended(report));
    endSearch(worker, about, before.id(), report);
    boolean child = about.treatedAsChild();
    told(worker, about, child ? CaseworkAction.CHILD_FOUND : CaseworkAction.ADULT_FOUND, before);
    if (child) {
      facts.insert(person, Circumstance.BACK_FROM_MISSING, Known.YES, worker.id(), desk.now());
    }
    said(worker, about, Known.NO);
    interview(worker, about);
    asking.foundAgain(worker, about);
  }

  private void endSearch(Worker worker, Person about, UUID absence, FoundReport report) {
    List<MissingStep> after = MissingStep.from(MissingStep.From.FOUND, about.treatedAsChild());
    hours.start(about.id(), absence, after, report.at());
    for (MissingTask task : hours.tasks(about.id())) {
      if (!absence.equals(task.absence())) {
        continue;
      }
      if (task.step().endsWhenFound()) {
        hours.end(about.id(), task.id(), Outcome.FOUND, null, worker.id(), desk.now());
      }
      if (task.step() == MissingStep.SEEN_AND_WELL && report.seenBy() != null) {
        hours.end(about.id(), task.id(), Outcome.DONE, null, worker.id(), desk.now());
      }
    }
  }

  /** The return home interview is a step of the pathway until the last one owed is over. */
  private void interview(Worker worker, Person about) {
    List<MissingTask> owed =
        hours.tasks(about.id()).stream()
            .filter(task -> task.step() == MissingStep.RETURN_TALK && task.doneAt() == null)
            .toList();
    if (owed.isEmpty()) {
      pathways.follow(about, StepCode.RETURN_INTERVIEW, true, worker.id());
    } else {
      pathways.goOn(about, StepCode.RETURN_INTERVIEW, desk.dayOf(owed.getFirst().due()));
    }
  }

  /** Ticks a step off, or opens it again. */
  public void settle(Worker worker, UUID caseFile, UUID person, UUID task, boolean done) {
    settle(worker, caseFile, person, task, done, null);
  }

  /**
   * The same, with what is written of it: that somebody is well is done by who has seen it, and by
   * no tick.
   *
   * @throws Refused where that is not written
   */
  public void settle(
      Worker worker,
      UUID caseFile,
      UUID person,
      UUID task,
      boolean done,
      @Nullable PersonalText words) {
    Person about = desk.workingOn(worker, caseFile, person);
    MissingTask found = hours.find(person, task).orElseThrow(NotFound::new);
    UUID absence = found.absence();
    if (found.step() == MissingStep.SEEN_AND_WELL && absence != null) {
      if (done && words == null) {
        throw Refused.at("words", "casework.rule.whoHasSeen");
      }
      rows.update(person, rows.get(person, absence).seenBy(done ? words : null));
    }
    if (done) {
      hours.end(person, task, Outcome.DONE, null, worker.id(), desk.now());
    } else {
      hours.openAgain(task);
    }
    interviewed(worker, about, found);
    traceStep(caseFile, person, found, done ? Outcome.DONE : null);
  }

  /**
   * A child did not want the return home interview. It was offered, and the child's own reason says
   * so: nothing else ends it but holding it.
   *
   * @throws Refused without a reason, and for any other step
   */
  public void declined(
      Worker worker, UUID caseFile, UUID person, UUID task, @Nullable PersonalText reason) {
    Person about = desk.workingOn(worker, caseFile, person);
    MissingTask found = hours.find(person, task).orElseThrow(NotFound::new);
    if (found.step() != MissingStep.RETURN_TALK) {
      throw Refused.because("casework.rule.interviewAlone");
    }
    if (reason == null) {
      throw Refused.at("reason", "casework.rule.declinedNeedsReason");
    }
    hours.end(person, task, Outcome.DECLINED, reason, worker.id(), desk.now());
    interview(worker, about);
    traceStep(caseFile, person, found, Outcome.DECLINED);
  }

  private void interviewed(Worker worker, Person about, MissingTask task) {
    if (task.step() == MissingStep.RETURN_TALK) {
      interview(worker, about);
    }
  }

  private void traceStep(UUID caseFile, UUID person, MissingTask task, @Nullable Outcome outcome) {
    desk.tracePerson(
        CaseworkAction.MISSING_STEP_SETTLED,
        caseFile,
        person,
        Detail.none()
            .with("step", task.step())
            .with("done", outcome != null)
            .with("declined", outcome == Outcome.DECLINED));
  }

  /**
   * Children of a case who came back from being missing, belong elsewhere, and of whom nobody wrote
   * where and when they were found. The caller reads the case.
   */
  @Transactional(readOnly = true)
  public List<UUID> foundUnwritten(UUID caseFile) {
    List<UUID> children =
        people.listOf(caseFile).stream().filter(Person::treatedAsChild).map(Person::id).toList();
    Set<UUID> elsewhere = facts.ofWhom(children, Circumstance.PLACED_BY_ANOTHER_AUTHORITY);
    Set<UUID> gone = new HashSet<>(facts.ofWhom(children, Circumstance.MISSING));
    gone.addAll(facts.ofWhom(children, Circumstance.BACK_FROM_MISSING));
    return children.stream()
        .filter(each -> elsewhere.contains(each) && gone.contains(each))
        .filter(each -> rows.absences(each).isEmpty())
        .toList();
  }

  /** What waits for the worker who asks, and for those for whom they stand in today. */
  @Transactional(readOnly = true)
  public List<WaitingHour> waitingFor(UUID worker, boolean late, int offset, int limit) {
    return hours.waitingFor(
        cover.withThoseCovered(worker, desk.today()), late, desk.now(), offset, limit);
  }

  /** How many {@link #waitingFor} has in all. */
  @Transactional(readOnly = true)
  public int countFor(UUID worker, boolean late) {
    return hours.countFor(cover.withThoseCovered(worker, desk.today()), late, desk.now());
  }
}
