package org.lodestar.app.casework.face;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseLink;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.LinkRelation;
import org.lodestar.app.casework.NarrowNotes;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.CaseRows;
import org.lodestar.app.casework.store.CaseWords;
import org.lodestar.app.casework.store.ChronologyRows;
import org.lodestar.app.casework.store.EarlierRows;
import org.lodestar.app.casework.store.LinkRows;
import org.lodestar.app.casework.store.NarrowCircles;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened in a case, and which cases belong together. */
@Component
@Transactional
public class CaseChronology {
  private final ChronologyRows rows;
  private final EarlierRows earlier;
  private final LinkRows links;
  private final CaseRows cases;
  private final PersonRows people;
  private final NarrowCircles circles;
  private final CaseWords found;
  private final CaseDesk desk;

  CaseChronology(
      ChronologyRows rows,
      EarlierRows earlier,
      LinkRows links,
      CaseRows cases,
      PersonRows people,
      NarrowCircles circles,
      CaseWords found,
      CaseDesk desk) {
    this.rows = rows;
    this.earlier = earlier;
    this.links = links;
    this.cases = cases;
    this.people = people;
    this.circles = circles;
    this.found = found;
    this.desk = desk;
  }

  /** Notes something that happened. */
  public UUID note(
      Worker worker,
      UUID caseFile,
      @Nullable UUID person,
      ChronologyEntry.Kind kind,
      Instant happenedAt,
      PersonalText words) {
    return note(worker, caseFile, person, kind, happenedAt, words, false);
  }

  /**
   * Notes something that happened.
   *
   * @param narrow only those who work with the person open it
   */
  public UUID note(
      Worker worker,
      UUID caseFile,
      @Nullable UUID person,
      ChronologyEntry.Kind kind,
      Instant happenedAt,
      PersonalText words,
      boolean narrow) {
    CaseFile file = desk.working(worker, caseFile);
    checkPast(happenedAt);
    ChronologyEntry entry =
        new ChronologyEntry(
            Ids.next(),
            caseFile,
            here(caseFile, person),
            kind,
            happenedAt,
            null,
            words,
            worker.id(),
            desk.now(),
            0,
            narrow ? circles.open(worker, file) : null);
    rows.insert(entry);
    found.ofCase(file);
    desk.trace(CaseworkAction.CHRONOLOGY_NOTED, caseFile, Detail.none().with("entry", entry.id()));
    return entry.id();
  }

  private @Nullable UUID here(UUID caseFile, @Nullable UUID person) {
    return person == null ? null : people.get(caseFile, person).id();
  }

  private void checkPast(Instant happenedAt) {
    if (happenedAt.isAfter(desk.now())) {
      throw Refused.at("on", "casework.rule.notInFuture");
    }
  }

  /** Whether a note about this case is narrow unless somebody says otherwise. */
  @Transactional(readOnly = true)
  public boolean usuallyNarrow(Worker worker, UUID caseFile) {
    desk.reading(worker, caseFile);
    return circles.usuallyNarrow(caseFile, worker.id());
  }

  /** Notes about a person that only named workers open; nothing of what they say. */
  @Transactional(readOnly = true)
  public NarrowNotes narrowAbout(Worker worker, UUID caseFile, UUID person) {
    desk.readingAbout(worker, caseFile, person);
    boolean ofOthers = circles.find(caseFile).filter(circle -> !circles.isMine(circle)).isPresent();
    return new NarrowNotes(rows.countNarrow(person), ofOthers);
  }

  /** An entry, for changing it. */
  public ChronologyEntry get(Worker worker, UUID caseFile, UUID id) {
    desk.reading(worker, caseFile);
    desk.trace(CaseworkAction.CASE_VIEWED, caseFile, Detail.none().with("entry", id));
    return rows.get(caseFile, id);
  }

  /**
   * Changes what a worker noted; what the program noted cannot be changed. What it said before is
   * kept beside it, and becomes narrow with it.
   */
  public void change(Worker worker, ChronologyEntry entry, boolean narrow) {
    CaseFile file = desk.working(worker, entry.caseFile());
    ChronologyEntry before = rows.get(entry.caseFile(), entry.id());
    checkPast(entry.happenedAt());
    here(entry.caseFile(), entry.person());
    UUID circle = narrow ? circles.open(worker, file) : null;
    rows.update(entry.in(circle));
    earlier.keep(before, worker.id(), desk.now());
    if (circle != null) {
      earlier.narrow(entry.id(), circle);
    }
    found.ofCase(file);
    desk.trace(
        CaseworkAction.CHRONOLOGY_CHANGED,
        entry.caseFile(),
        Detail.none().with("entry", entry.id()));
  }

  /** Removes what a worker noted. */
  public void remove(Worker worker, UUID caseFile, UUID id) {
    CaseFile file = desk.working(worker, caseFile);
    rows.get(caseFile, id);
    rows.delete(caseFile, id);
    found.ofCase(file);
    desk.trace(CaseworkAction.CHRONOLOGY_REMOVED, caseFile, Detail.none().with("entry", id));
  }

  /**
   * Links a case to another by its reference. Nothing is merged.
   *
   * @throws Refused when the worker may see no case with this reference
   */
  public void link(
      Worker worker,
      UUID caseFile,
      @Nullable UUID person,
      String otherReference,
      LinkRelation relation,
      @Nullable PersonalText note) {
    desk.working(worker, caseFile);
    CaseFile other =
        cases
            .find(otherReference)
            .orElseThrow(() -> Refused.at("reference", "casework.rule.noSuchCase"));
    if (other.id().equals(caseFile)) {
      throw Refused.at("reference", "casework.rule.linkToItself");
    }
    CaseLink link =
        new CaseLink(
            Ids.next(),
            caseFile,
            here(caseFile, person),
            other.id(),
            null,
            relation,
            note,
            worker.id(),
            desk.now());
    links.insert(link);
    desk.trace(CaseworkAction.LINK_ADDED, caseFile, Detail.none().with("other", other.id()));
    desk.note(worker, caseFile, null, "LINKED");
  }

  /** Links two people of one case, such as brothers. */
  public void link(
      Worker worker,
      UUID caseFile,
      UUID person,
      UUID otherPerson,
      LinkRelation relation,
      @Nullable PersonalText note) {
    desk.working(worker, caseFile);
    if (person.equals(otherPerson)) {
      throw Refused.at("reference", "casework.rule.linkToItself");
    }
    links.insert(
        new CaseLink(
            Ids.next(),
            caseFile,
            here(caseFile, person),
            caseFile,
            here(caseFile, otherPerson),
            relation,
            note,
            worker.id(),
            desk.now()));
    desk.trace(CaseworkAction.LINK_ADDED, caseFile, Detail.none().with("other", otherPerson));
  }

  /** Takes a link away. */
  public void unlink(Worker worker, UUID caseFile, UUID id) {
    desk.working(worker, caseFile);
    links.delete(caseFile, id);
    desk.trace(CaseworkAction.LINK_REMOVED, caseFile, Detail.none().with("entry", id));
  }
}
