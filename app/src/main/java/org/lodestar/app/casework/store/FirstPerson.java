package org.lodestar.app.casework.store;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.Gender;
import org.lodestar.app.casework.NameKind;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.casework.PersonName;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.TakenUp;
import org.lodestar.app.casework.ToldNow;
import org.lodestar.app.casework.domain.GivenDetails;
import org.lodestar.app.casework.domain.ToldRules;
import org.lodestar.app.concerns.About;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.app.concerns.Particulars;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.stereotype.Component;

/**
 * Whom a report is about stands in the case that is opened from it where another body gave them, a
 * worker said who it is, they are in danger now, or a council decides about them, with what is to
 * be done tonight: nobody types first what the report said. Who they are is put right later.
 */
@Component
class FirstPerson {
  private final PersonRows people;
  private final FactRows facts;
  private final Pathways pathways;
  private final CaseDesk desk;
  private final CaseRows cases;
  private final Organisations organisations;
  private final Grants grants;
  private final Words words;

  FirstPerson(
      PersonRows people,
      FactRows facts,
      Pathways pathways,
      CaseDesk desk,
      CaseRows cases,
      Organisations organisations,
      Grants grants,
      Words words) {
    this.people = people;
    this.facts = facts;
    this.pathways = pathways;
    this.desk = desk;
    this.cases = cases;
    this.organisations = organisations;
    this.grants = grants;
    this.words = words;
  }

  /**
   * What is known of whom a case is about.
   *
   * @param name theirs, or what tells them apart; null where nobody knows
   * @param said whether a worker says who it is about
   * @param raised whether it is a safeguarding concern
   * @param now what the report says of them that changes their first night
   * @param given what another body gave of them; null where the report came otherwise
   */
  record Whom(
      Circumstances told,
      Particulars besides,
      @Nullable PersonalText name,
      boolean said,
      boolean raised,
      Set<ToldNow> now,
      @Nullable TakenUp given) {}

  /** Of a place nobody is known yet; where nobody is in danger, a worker says who it is about. */
  void take(Worker worker, UUID caseFile, Whom whom) {
    Circumstances told = whom.told();
    boolean decided = decidesHere(caseFile, whom);
    boolean known = whom.said() || told.dangerNow().isYes() || decided || !whom.now().isEmpty();
    if (whom.given() != null || known && told.about() != About.PLACE_OR_BUSINESS) {
      Person person = person(worker, caseFile, whom);
      grants.inherit(caseFile, person.id());
      people.insert(person);
      desk.tracePerson(CaseworkAction.PERSON_ADDED, caseFile, person.id());
      desk.note(worker, caseFile, person.id(), "PERSON_ADDED");
      know(worker, person, Circumstance.IMMEDIATE_DANGER, told.dangerNow());
      know(worker, person, Circumstance.STILL_IN_SITUATION, told.stillHappening());
      Particulars besides = whom.besides();
      if (ToldRules.isWithThem(whom.told())) {
        know(worker, person, Circumstance.CHILDREN_IN_HOUSEHOLD, besides.childPresent());
      }
      know(worker, person, Circumstance.CARE_AND_SUPPORT_NEEDS, besides.careNeeds());
      know(worker, person, Circumstance.INTERPRETER_NEEDED, besides.interpreter());
      whom.now().stream()
          .flatMap(each -> each.known().stream())
          .distinct()
          .forEach(each -> know(worker, person, each, Known.YES));
      if (decided) {
        know(worker, person, Circumstance.SAFEGUARDING_CONCERN_HERE, Known.YES);
      }
      desk.tracePerson(CaseworkAction.FACTS_CHANGED, caseFile, person.id());
      pathways.refresh(person);
    }
  }

  /** Care Act 2014, section 42: the council decides, about an adult alone. */
  private boolean decidesHere(UUID caseFile, Whom whom) {
    TakenUp given = whom.given();
    boolean raised = whom.raised() || given != null && given.safeguarding();
    return raised
        && whom.told().age() == AgeStatus.ADULT
        && organisations.get(cases.get(caseFile).organisation()).kind().decidesOnAdultEnquiries();
  }

  /** What was told to hold; a no of somebody else about them closes no question. */
  private void know(Worker worker, Person person, Circumstance circumstance, Known told) {
    if (told.isYes()) {
      facts.insert(person.id(), circumstance, told, worker.id(), desk.now());
    }
  }

  private Person person(Worker worker, UUID caseFile, Whom whom) {
    TakenUp given = whom.given();
    PersonDetails details = given == null ? told(whom) : GivenDetails.of(given);
    return new Person(Ids.next(), caseFile, details, worker.id(), desk.now(), 0);
  }

  private PersonDetails told(Whom whom) {
    PersonalText name = whom.name();
    return new PersonDetails(
        Set.of(RoleInCase.POTENTIAL_VICTIM),
        name == null ? List.of() : List.of(new PersonName(NameKind.GIVEN, name)),
        age(whom.told().age()),
        new UncertainDate.Unknown(),
        false,
        Gender.NOT_KNOWN,
        null,
        List.of(),
        List.of(),
        null,
        null);
  }

  private AgeFinding age(AgeStatus age) {
    String note = words.say(Language.ENGLISH, "casework.told.age");
    return ToldRules.age(age, PersonalText.of(note));
  }
}
