package org.lodestar.app.casework.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.DeclarationNeeded;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.domain.CaseMoves;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;

/** What every deed on a case begins and ends with: may this worker, and who will know of it. */
@Component
public class CaseDesk {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final CaseRows cases;
  private final PersonRows people;
  private final ChronologyRows chronology;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  CaseDesk(
      CaseRows cases,
      PersonRows people,
      ChronologyRows chronology,
      Policy policy,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.people = people;
    this.chronology = chronology;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /** Insists on the action, on the grant, and on the declaration that comes before reading. */
  public CaseFile reading(Worker worker, UUID caseFile) {
    policy.require(worker, Action.READ_CASE, caseFile);
    return declared(worker, caseFile);
  }

  /** As {@link #reading}, for changes: the case must be open. */
  public CaseFile working(Worker worker, UUID caseFile) {
    policy.require(worker, Action.WORK_ON_CASE, caseFile);
    CaseFile file = declared(worker, caseFile);
    CaseMoves.checkOpen(file.state());
    return file;
  }

  /** For what goes beyond daily work. */
  public CaseFile doing(Worker worker, Action action, UUID caseFile) {
    policy.require(worker, action, caseFile);
    return declared(worker, caseFile);
  }

  private CaseFile declared(Worker worker, UUID caseFile) {
    CaseFile file = cases.get(caseFile);
    if (!cases.declared(caseFile, worker.id())) {
      throw new DeclarationNeeded(caseFile);
    }
    return file;
  }

  /** A person of a case that the worker may change. */
  public Person workingOn(Worker worker, UUID caseFile, UUID person) {
    working(worker, caseFile);
    return people.get(caseFile, person);
  }

  /** A person of a case that the worker may read. */
  public Person readingAbout(Worker worker, UUID caseFile, UUID person) {
    reading(worker, caseFile);
    return people.get(caseFile, person);
  }

  /** Records an action on a case. */
  public void trace(CaseworkAction action, UUID caseFile) {
    audit.record(action, ObjectRef.of("CASE", caseFile));
  }

  /** Records an action on a case with particulars. */
  public void trace(CaseworkAction action, UUID caseFile, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.of("CASE", caseFile)).detail(detail));
  }

  /** Records an action on a person of a case. */
  public void tracePerson(CaseworkAction action, UUID caseFile, UUID person, Detail detail) {
    audit.record(
        Entry.of(action, ObjectRef.of("PERSON", person)).detail(detail.with("case", caseFile)));
  }

  /** Records an action on a person of a case. */
  public void tracePerson(CaseworkAction action, UUID caseFile, UUID person) {
    tracePerson(action, caseFile, person, Detail.none());
  }

  /** Records that a person's facts were given out, and what for. */
  public void traceReading(UUID caseFile, UUID person, Enum<?> purpose) {
    audit.record(
        Entry.of(CaseworkAction.FACTS_READ, ObjectRef.of("PERSON", person))
            .purpose(purpose)
            .detail(Detail.none().with("case", caseFile)));
  }

  /** Records what concerns no single case. */
  public void traceAll(CaseworkAction action, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.all("CASE")).detail(detail));
  }

  /**
   * Notes in the chronology what the program has seen happen; words come from the message files.
   */
  public void note(Worker worker, UUID caseFile, @Nullable UUID person, String code) {
    note(worker, caseFile, person, code, now());
  }

  /** The same of a day that may lie before the day on which it is written down. */
  public void note(Worker worker, UUID caseFile, @Nullable UUID person, String code, LocalDate on) {
    Instant happened = on.equals(today()) ? now() : on.atStartOfDay(LONDON).toInstant();
    note(worker, caseFile, person, code, happened);
  }

  private void note(
      Worker worker, UUID caseFile, @Nullable UUID person, String code, Instant happened) {
    chronology.insert(
        new ChronologyEntry(
            Ids.next(),
            caseFile,
            person,
            ChronologyEntry.Kind.STEP,
            happened,
            code,
            null,
            worker.id(),
            now(),
            0));
  }

  /** A new entry in a person's file, by this worker, now. */
  public <T> Recorded<T> recorded(Worker worker, UUID person, T what) {
    return new Recorded<>(Ids.next(), person, what, worker.id(), now(), 0);
  }

  /** The present moment, as precise as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** The present day in London, by which the law counts. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  /** The day of a moment in London. */
  public LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, LONDON);
  }

  /** The present moment by the clock on a wall in London. */
  public LocalDateTime wallClock() {
    return LocalDateTime.ofInstant(clock.instant(), LONDON);
  }
}
