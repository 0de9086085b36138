package org.lodestar.app.casework.face;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.Episode;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.PersonChanged;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.casework.PersonRemoval;
import org.lodestar.app.casework.PersonView;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.casework.Sign;
import org.lodestar.app.casework.domain.AgeRules;
import org.lodestar.app.casework.face.FileDesk.Deeds;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.CaseRows;
import org.lodestar.app.casework.store.CaseWords;
import org.lodestar.app.casework.store.ContactRows;
import org.lodestar.app.casework.store.FactRows;
import org.lodestar.app.casework.store.FileEntries;
import org.lodestar.app.casework.store.Pathways;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.lodestar.statute.Circumstance;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People in cases: who they are, how to reach them, what happened, what was seen. */
@Component
@Transactional
public class CasePeople {
  private static final Deeds CONTACT =
      new Deeds(
          CaseworkAction.CONTACTS_VIEWED,
          CaseworkAction.CONTACT_ADDED,
          CaseworkAction.CONTACT_CHANGED,
          CaseworkAction.CONTACT_REMOVED);
  private static final Deeds EPISODE =
      new Deeds(
          CaseworkAction.PERSON_VIEWED,
          CaseworkAction.EPISODE_ADDED,
          CaseworkAction.EPISODE_CHANGED,
          CaseworkAction.EPISODE_REMOVED);
  private static final Deeds SIGN =
      new Deeds(
          CaseworkAction.PERSON_VIEWED,
          CaseworkAction.SIGN_ADDED,
          CaseworkAction.SIGN_CHANGED,
          CaseworkAction.SIGN_REMOVED);

  private final CaseRows cases;
  private final PersonRows people;
  private final ContactRows contacts;
  private final FactRows facts;
  private final FileEntries<Episode> episodes;
  private final FileEntries<Sign> signs;
  private final FileDesk<SafeContact> contactDesk;
  private final FileDesk<Episode> episodeDesk;
  private final FileDesk<Sign> signDesk;
  private final Pathways pathways;
  private final CaseWords words;
  private final CaseDesk desk;
  private final Organisations organisations;
  private final Grants grants;
  private final Vault vault;
  private final List<PersonRemoval> holders;
  private final ApplicationEventPublisher events;

  CasePeople(
      CaseRows cases,
      PersonRows people,
      ContactRows contacts,
      FactRows facts,
      FileEntries<Episode> episodes,
      FileEntries<Sign> signs,
      Pathways pathways,
      CaseWords words,
      CaseDesk desk,
      Organisations organisations,
      Grants grants,
      Vault vault,
      List<PersonRemoval> holders,
      ApplicationEventPublisher events) {
    this.cases = cases;
    this.people = people;
    this.contacts = contacts;
    this.facts = facts;
    this.episodes = episodes;
    this.signs = signs;
    this.pathways = pathways;
    this.words = words;
    this.desk = desk;
    this.organisations = organisations;
    this.grants = grants;
    this.vault = vault;
    this.holders = holders;
    this.events = events;
    this.contactDesk = new FileDesk<>(desk, contacts, CONTACT, about -> {});
    this.episodeDesk = new FileDesk<>(desk, episodes, EPISODE, this::changed);
    this.signDesk = new FileDesk<>(desk, signs, SIGN, this::changed);
  }

  /** Adds a person of whom nothing is known that cannot wait. */
  public Person add(Worker worker, UUID caseFile, PersonDetails details) {
    return add(worker, caseFile, details, Set.of());
  }

  /**
   * Adds a person; who may see the case may see them.
   *
   * @param now what is known to hold that cannot wait, so that its steps stand from the first
   *     minute
   */
  public Person add(Worker worker, UUID caseFile, PersonDetails details, Set<Circumstance> now) {
    desk.working(worker, caseFile);
    return insert(worker, caseFile, details, now);
  }

  /** The same for whoever opens the case, and may not work on it. */
  Person insert(Worker worker, UUID caseFile, PersonDetails details, Set<Circumstance> now) {
    cases.lock(caseFile);
    AgeRules.check(null, details.age());
    AgeRules.checkBirth(details, desk.today());
    UUID id = Ids.next();
    grants.inherit(caseFile, id);
    Person person = new Person(id, caseFile, details, worker.id(), desk.now(), 0);
    people.insert(person);
    desk.tracePerson(CaseworkAction.PERSON_ADDED, caseFile, id);
    desk.note(worker, caseFile, id, "PERSON_ADDED");
    now.forEach(each -> facts.insert(id, each, Known.YES, worker.id(), desk.now()));
    if (!now.isEmpty()) {
      desk.tracePerson(CaseworkAction.FACTS_CHANGED, caseFile, id);
    }
    changed(person);
    return person;
  }

  /** All people of a case. */
  public List<Person> list(Worker worker, UUID caseFile) {
    desk.reading(worker, caseFile);
    return people.listOf(caseFile);
  }

  /** Who a page is about; what they hold is read, and recorded, by the other verbs. */
  public Person head(Worker worker, UUID caseFile, UUID person) {
    return desk.readingAbout(worker, caseFile, person);
  }

  /** Who is in a case, without what was recorded about them. */
  public List<Person> listOf(Worker worker, UUID caseFile) {
    desk.reading(worker, caseFile);
    return people.listOf(caseFile);
  }

  /** A person with episodes and signs. */
  public PersonView get(Worker worker, UUID caseFile, UUID person) {
    CaseFile file = desk.reading(worker, caseFile);
    Person found = people.get(caseFile, person);
    desk.tracePerson(CaseworkAction.PERSON_VIEWED, caseFile, person);
    return new PersonView(file, found, episodes.list(person), signs.list(person));
  }

  /**
   * Changes who somebody is.
   *
   * @throws Refused when a child would become an adult without proof
   */
  public void change(
      Worker worker, UUID caseFile, UUID person, PersonDetails details, long version) {
    Person before = desk.workingOn(worker, caseFile, person);
    AgeRules.check(before.details().age(), details.age());
    AgeRules.checkBirth(details, desk.today());
    people.update(person, details, version);
    desk.tracePerson(CaseworkAction.PERSON_CHANGED, caseFile, person);
    noteAge(worker, before, details.age());
    changed(people.get(caseFile, person));
  }

  private void noteAge(Worker worker, Person person, AgeFinding after) {
    AgeStatus before = person.details().age().status();
    if (before == after.status()) {
      return;
    }
    Detail detail =
        Detail.none().with("from", before).with("to", after.status()).with("basis", after.basis());
    desk.tracePerson(CaseworkAction.AGE_STATUS_CHANGED, person.caseFile(), person.id(), detail);
    desk.note(
        worker,
        person.caseFile(),
        person.id(),
        "AGE " + before + " " + after.status() + " " + after.basis());
  }

  /**
   * Removes a person who was added in error, with all that was recorded about them.
   *
   * @throws Refused when a document about them was made final or sent
   */
  public void remove(Worker worker, UUID caseFile, UUID person) {
    desk.workingOn(worker, caseFile, person);
    holders.stream()
        .flatMap(holder -> holder.refusal(person).stream())
        .findFirst()
        .ifPresent(
            key -> {
              throw Refused.because(key);
            });
    holders.forEach(holder -> holder.remove(person));
    people.delete(person);
    vault.forget(new Subject(SubjectKind.PERSON, person));
    vault.forget(new Subject(SubjectKind.PERSON_CONTACT, person));
    desk.tracePerson(CaseworkAction.PERSON_REMOVED, caseFile, person);
    desk.note(worker, caseFile, null, "PERSON_REMOVED");
  }

  /** Ways to reach a person, with the rules for using them. */
  public List<Recorded<SafeContact>> contacts(Worker worker, UUID caseFile, UUID person) {
    desk.readingAbout(worker, caseFile, person);
    desk.tracePerson(CaseworkAction.CONTACTS_VIEWED, caseFile, person);
    return contacts.list(person);
  }

  /** Whether the person's family must learn nothing, because forced marriage is recorded. */
  public boolean familyIsShut(Worker worker, UUID caseFile, UUID person) {
    desk.readingAbout(worker, caseFile, person);
    return contacts.familyIsShut(person);
  }

  /** A ban follows the number: whoever would call it safe here asks whoever wrote it down first. */
  private void mustBeBannedNowhere(UUID person, SafeContact what) {
    if (!what.safe().isYes()) {
      return;
    }
    contacts
        .bannedElsewhere(person, what)
        .ifPresent(
            body -> {
              String name = organisations.find(body).map(Organisation::name).orElse("");
              throw new Refused(
                  List.of(new Refused.Refusal("safe", "casework.contact.bannedElsewhere", name)));
            });
  }

  /** Adds a way to reach a person. Who says that it is safe stands for it. */
  public UUID addContact(Worker worker, UUID caseFile, UUID person, SafeContact what) {
    desk.workingOn(worker, caseFile, person);
    mustBeBannedNowhere(person, what);
    return contactDesk.add(worker, caseFile, person, what.confirmedBy(worker));
  }

  /** A way to reach a person, for changing it. */
  public Recorded<SafeContact> contact(Worker worker, UUID caseFile, UUID person, UUID id) {
    return contactDesk.get(worker, caseFile, person, id);
  }

  /** Changes a way to reach a person. */
  public void changeContact(
      Worker worker, UUID caseFile, UUID person, UUID id, SafeContact what, long version) {
    desk.workingOn(worker, caseFile, person);
    mustBeBannedNowhere(person, what);
    contactDesk.change(worker, caseFile, person, id, what.confirmedBy(worker), version);
  }

  /** Removes a way to reach a person. */
  public void removeContact(Worker worker, UUID caseFile, UUID person, UUID id) {
    contactDesk.remove(worker, caseFile, person, id);
  }

  /** Adds an episode of exploitation. */
  public UUID addEpisode(Worker worker, UUID caseFile, UUID person, Episode what) {
    return episodeDesk.add(worker, caseFile, person, what);
  }

  /** An episode, for changing it. */
  public Recorded<Episode> episode(Worker worker, UUID caseFile, UUID person, UUID id) {
    return episodeDesk.get(worker, caseFile, person, id);
  }

  /** Changes an episode. */
  public void changeEpisode(
      Worker worker, UUID caseFile, UUID person, UUID id, Episode what, long version) {
    episodeDesk.change(worker, caseFile, person, id, what, version);
  }

  /** Removes an episode. */
  public void removeEpisode(Worker worker, UUID caseFile, UUID person, UUID id) {
    episodeDesk.remove(worker, caseFile, person, id);
  }

  /** Adds a sign that was seen. */
  public UUID addSign(Worker worker, UUID caseFile, UUID person, Sign what) {
    return signDesk.add(worker, caseFile, person, what);
  }

  /** A sign, for changing it. */
  public Recorded<Sign> sign(Worker worker, UUID caseFile, UUID person, UUID id) {
    return signDesk.get(worker, caseFile, person, id);
  }

  /** Changes a sign. */
  public void changeSign(
      Worker worker, UUID caseFile, UUID person, UUID id, Sign what, long version) {
    signDesk.change(worker, caseFile, person, id, what, version);
  }

  /** Removes a sign. */
  public void removeSign(Worker worker, UUID caseFile, UUID person, UUID id) {
    signDesk.remove(worker, caseFile, person, id);
  }

  private void changed(Person person) {
    pathways.refresh(person);
    words.ofPerson(person.id());
    events.publishEvent(new PersonChanged(person.caseFile(), person.id()));
  }
}
