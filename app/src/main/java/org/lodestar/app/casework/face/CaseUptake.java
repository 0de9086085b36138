package org.lodestar.app.casework.face;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.AgeBasis;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseLink;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.Episode;
import org.lodestar.app.casework.Gender;
import org.lodestar.app.casework.GivenFacts;
import org.lodestar.app.casework.LinkRelation;
import org.lodestar.app.casework.NameKind;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.casework.PersonName;
import org.lodestar.app.casework.Purpose;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.Sign;
import org.lodestar.app.casework.TakenUp;
import org.lodestar.app.casework.domain.FactsText;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.CaseRows;
import org.lodestar.app.casework.store.CaseWords;
import org.lodestar.app.casework.store.ChronologyRows;
import org.lodestar.app.casework.store.FileEntries;
import org.lodestar.app.casework.store.LinkRows;
import org.lodestar.app.casework.store.UrgentFacts;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
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
  /** What is asked of them anew, and how they are reached, which stands where it was confirmed. */
  private static final Set<String> STAYS_BEHIND = Set.of("CONSENTS", "CONTACT");

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
  private final CaseSections sections;
  private final LinkRows links;
  private final Words texts;
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
      CaseSections sections,
      LinkRows links,
      Words texts,
      CaseDesk desk,
      Grants grants) {
    this.sections = sections;
    this.links = links;
    this.texts = texts;
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

  /** Who came together stays together: each in a case of their own, and both say so. */
  public void join(Worker worker, TakenUp.InCase one, UUID otherCase, UUID otherPerson) {
    links.insert(
        new CaseLink(
            Ids.next(),
            one.file().id(),
            one.person(),
            otherCase,
            otherPerson,
            LinkRelation.CAME_TOGETHER,
            null,
            worker.id(),
            desk.now()));
    Detail other = Detail.none().with("other", otherCase);
    desk.trace(CaseworkAction.LINK_ADDED, one.file().id(), other);
    desk.note(worker, one.file().id(), one.person(), "LINKED");
  }

  /**
   * Opens a case of its own for somebody of a case, with all that stands about them but the answers
   * that they gave: those are asked for anew. The case that they come from stays as it is, and both
   * say that they belong together. Who is shut out of one is shut out of the other.
   */
  public TakenUp.InCase apart(Worker worker, UUID caseFile, UUID person) {
    CaseFile from = desk.working(worker, caseFile);
    Person about = desk.readingAbout(worker, caseFile, person);
    Set<String> codes =
        sections.list().stream()
            .map(CaseSection::code)
            .filter(code -> !STAYS_BEHIND.contains(code))
            .collect(Collectors.toSet());
    TakenUp.InCase taken =
        take(
            worker,
            new TakenUp(
                caseFile,
                from.restricted() ? List.of(worker.id()) : List.of(),
                about.treatedAsChild(),
                facts(worker, caseFile, person, codes),
                sections.read(worker, caseFile, person, codes, Purpose.OWN_CASE, Language.ENGLISH),
                PersonalText.of(
                    texts.say(Language.ENGLISH, "casework.apart.source", from.reference())),
                null,
                from.organisation(),
                desk.now()));
    join(worker, taken, caseFile, person);
    return taken;
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
