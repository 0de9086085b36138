package org.lodestar.app.casework.face;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.casework.AgeBasis;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.Episode;
import org.lodestar.app.casework.Gender;
import org.lodestar.app.casework.GivenFacts;
import org.lodestar.app.casework.NameKind;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.casework.PersonName;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.Sign;
import org.lodestar.app.casework.TakenUp;
import org.lodestar.app.casework.domain.FactsText;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.CaseRows;
import org.lodestar.app.casework.store.CaseWords;
import org.lodestar.app.casework.store.ChronologyRows;
import org.lodestar.app.casework.store.FileEntries;
import org.lodestar.app.casework.store.UrgentFacts;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What leaves one body's case and is taken up in another's: the facts behind the parts that are
 * given, and the case that is opened from them. The source stands beside each part; nothing is
 * typed again, and nothing is taken as agreed to or confirmed by the one who takes it up.
 */
@Component
@Transactional
public class CaseUptake {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Cases cases;
  private final CasePeople people;
  private final CaseRows rows;
  private final ChronologyRows chronology;
  private final FileEntries<Episode> episodes;
  private final FileEntries<Sign> signs;
  private final UrgentFacts urgent;
  private final UrgentUptake now;
  private final CaseWords words;
  private final CaseDesk desk;
  private final Grants grants;

  CaseUptake(
      Cases cases,
      CasePeople people,
      CaseRows rows,
      ChronologyRows chronology,
      FileEntries<Episode> episodes,
      FileEntries<Sign> signs,
      UrgentFacts urgent,
      UrgentUptake now,
      CaseWords words,
      CaseDesk desk,
      Grants grants) {
    this.urgent = urgent;
    this.now = now;
    this.cases = cases;
    this.people = people;
    this.rows = rows;
    this.chronology = chronology;
    this.episodes = episodes;
    this.signs = signs;
    this.words = words;
    this.desk = desk;
    this.grants = grants;
  }

  /** The facts behind these parts, as one text; the parts say no less. */
  public PersonalText facts(Worker worker, UUID caseFile, UUID person, Set<String> codes) {
    Person about = desk.readingAbout(worker, caseFile, person);
    PersonDetails details = about.details();
    boolean identity = codes.contains("IDENTITY");
    boolean talking = codes.contains("NEEDS_OF_COMMUNICATION");
    return FactsText.write(
        new GivenFacts(
            identity ? details.names() : List.of(),
            codes.contains("AGE") ? details.age() : null,
            identity ? details.birth() : new UncertainDate.Unknown(),
            identity && details.birthDisputed(),
            identity ? details.gender() : Gender.NOT_KNOWN,
            identity ? details.genderWords() : null,
            codes.contains("NATIONALITIES") ? details.nationalities() : List.of(),
            talking ? details.languages() : List.of(),
            talking ? details.communication() : null,
            codes.contains("SITUATION")
                ? episodes.list(person).stream().map(each -> each.what()).toList()
                : List.of(),
            codes.contains("SIGNS")
                ? signs.list(person).stream().map(each -> each.what()).toList()
                : List.of(),
            urgent.of(about, codes)));
  }

  /**
   * Opens a case of the worker's organisation from what was given. Who is shut out of that is shut
   * out of the case, and what only named workers may read stays theirs.
   */
  public TakenUp.InCase take(Worker worker, TakenUp given) {
    CaseFile file = cases.open(worker, NewCase.without(null, worker.id()));
    grants.inheritExclusions(given.from(), file.id());
    if (!given.named().isEmpty()) {
      keepNarrow(worker, file, given.named());
    }
    Person person = people.add(worker, file.id(), details(given));
    GivenFacts facts = facts(given);
    facts.episodes().forEach(each -> people.addEpisode(worker, file.id(), person.id(), each));
    facts.signs().forEach(each -> people.addSign(worker, file.id(), person.id(), each));
    now.take(worker, person, given, facts.now());
    if (given.toProtect() != null) {
      people.add(worker, file.id(), protectedOne(given, given.toProtect()));
    }
    given.sheets().forEach(sheet -> keep(worker, file, person.id(), given, sheet));
    words.ofCase(rows.get(file.id()));
    return new TakenUp.InCase(rows.get(file.id()), person.id());
  }

  private void keepNarrow(Worker worker, CaseFile file, List<UUID> named) {
    List<UUID> holders = new ArrayList<>(named);
    if (!holders.contains(worker.id())) {
      holders.add(worker.id());
    }
    rows.update(file.withRestricted(true));
    grants.restrictTo(file.id(), holders, CaseAccess.RESTRICTED);
    desk.note(worker, file.id(), null, "RESTRICTED");
  }

  private static GivenFacts facts(TakenUp given) {
    return given.facts() == null
        ? GivenFacts.none()
        : FactsText.read(given.facts(), given.source());
  }

  private static PersonDetails details(TakenUp given) {
    GivenFacts facts = facts(given);
    return new PersonDetails(
        Set.of(RoleInCase.POTENTIAL_VICTIM),
        facts.names(),
        facts.age() == null ? told(given.child(), given) : facts.age(),
        facts.birth(),
        facts.birthDisputed(),
        facts.gender(),
        facts.genderWords(),
        facts.nationalities(),
        facts.languages(),
        facts.communication(),
        null);
  }

  /** Whom it protects is of the other kind; of them nothing is known but the name. */
  private static PersonDetails protectedOne(TakenUp given, PersonalText name) {
    return new PersonDetails(
        Set.of(RoleInCase.FAMILY),
        List.of(new PersonName(NameKind.GIVEN, name)),
        told(!given.child(), given),
        new UncertainDate.Unknown(),
        false,
        Gender.NOT_KNOWN,
        null,
        List.of(),
        List.of(),
        null,
        null);
  }

  /** What the giver treats somebody as; a child's age is left open, as the law leaves it. */
  private static AgeFinding told(boolean child, TakenUp given) {
    LocalDate on = LocalDate.ofInstant(given.givenAt(), LONDON);
    return new AgeFinding(
        child ? AgeStatus.UNSURE : AgeStatus.ADULT, AgeBasis.RECORDS, on, given.source());
  }

  private void keep(Worker worker, CaseFile file, UUID person, TakenUp given, CaseSheet sheet) {
    chronology.insert(
        new ChronologyEntry(
            Ids.next(),
            file.id(),
            person,
            ChronologyEntry.Kind.SHARED,
            given.givenAt(),
            null,
            PersonalText.of(given.source().text() + "\n\n" + sheet.written()),
            worker.id(),
            desk.now(),
            0));
  }
}
