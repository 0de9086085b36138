package org.lodestar.app.casework.face;

import java.util.UUID;
import java.util.function.Consumer;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.FileEntries;
import org.lodestar.app.members.Worker;

/**
 * What workers do with entries of one kind in a person's file. Every deed begins with the question
 * whether this worker may, and is recorded with the entry that it was about.
 */
final class FileDesk<T> {
  /** As what deeds are recorded. */
  record Deeds(
      CaseworkAction viewed,
      CaseworkAction added,
      CaseworkAction changed,
      CaseworkAction removed) {}

  private final CaseDesk desk;
  private final FileEntries<T> entries;
  private final Deeds deeds;
  private final Consumer<Person> after;

  /**
   * Entries of one kind.
   *
   * @param after what follows from each change
   */
  FileDesk(CaseDesk desk, FileEntries<T> entries, Deeds deeds, Consumer<Person> after) {
    this.desk = desk;
    this.entries = entries;
    this.deeds = deeds;
    this.after = after;
  }

  UUID add(Worker worker, UUID caseFile, UUID person, T what) {
    Person about = desk.workingOn(worker, caseFile, person);
    Recorded<T> recorded = desk.recorded(worker, person, what);
    entries.insert(recorded);
    done(deeds.added(), about, recorded.id());
    return recorded.id();
  }

  Recorded<T> get(Worker worker, UUID caseFile, UUID person, UUID id) {
    trace(deeds.viewed(), desk.readingAbout(worker, caseFile, person), id);
    return entries.get(person, id);
  }

  void change(Worker worker, UUID caseFile, UUID person, UUID id, T what, long version) {
    Person about = desk.workingOn(worker, caseFile, person);
    entries.get(person, id);
    entries.update(person, id, what, version);
    done(deeds.changed(), about, id);
  }

  void remove(Worker worker, UUID caseFile, UUID person, UUID id) {
    Person about = desk.workingOn(worker, caseFile, person);
    entries.get(person, id);
    entries.delete(person, id);
    done(deeds.removed(), about, id);
  }

  private void done(CaseworkAction deed, Person about, UUID id) {
    trace(deed, about, id);
    after.accept(about);
  }

  private void trace(CaseworkAction deed, Person about, UUID id) {
    desk.tracePerson(deed, about.caseFile(), about.id(), Detail.none().with("entry", id));
  }
}
