package org.lodestar.app.casework.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseLink;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.Episode;
import org.lodestar.app.casework.Gender;
import org.lodestar.app.casework.GivenConcern;
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
import org.lodestar.app.casework.domain.GivenDetails;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.CaseRows;
import org.lodestar.app.casework.store.CaseWords;
import org.lodestar.app.casework.store.ChronologyRows;
import org.lodestar.app.casework.store.FileEntries;
import org.lodestar.app.casework.store.LinkRows;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.casework.store.UrgentFacts;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
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

  private final Cases cases;
  private final CasePeople people;
  private final CaseRows rows;
  private final PersonRows inCase;
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
  private final Organisations organisations;
  private final List<GivenConcern> behind;

  CaseUptake(
      Cases cases,
      CasePeople people,
      CaseRows rows,
      PersonRows inCase,
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
      Grants grants,
      Organisations organisations,
      List<GivenConcern> behind) {
    this.organisations = organisations;
    this.behind = List.copyOf(behind);
    this.sections = sections;
    this.links = links;
    this.texts = texts;
    this.urgent = urgent;
    this.now = now;
    this.cases = cases;
    this.people = people;
    this.rows = rows;
    this.inCase = inCase;
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
    Person person = people.add(worker, file.id(), GivenDetails.of(given), decided(worker, given));
    rest(worker, person, given);
    given.sheets().forEach(sheet -> keep(worker, file, person.id(), given, sheet));
    words.ofCase(rows.get(file.id()));
    return new TakenUp.InCase(rows.get(file.id()), person.id());
  }

  /** A safeguarding concern about an adult that was given to a council is decided on there. */
  private Set<Circumstance> decided(Worker worker, TakenUp given) {
    boolean here = organisations.get(worker.organisation()).kind().decidesOnAdultEnquiries();
    return given.safeguarding() && here ? Set.of(Circumstance.SAFEGUARDING_CONCERN_HERE) : Set.of();
  }

  /** What stands beside who they are; whom it protects is in the case, too. */
  private void rest(Worker worker, Person person, TakenUp given) {
    GivenFacts facts = GivenDetails.facts(given);
    UUID file = person.caseFile();
    facts.episodes().forEach(each -> episodes.insert(desk.recorded(worker, person.id(), each)));
    facts.signs().forEach(each -> signs.insert(desk.recorded(worker, person.id(), each)));
    now.take(worker, person, given, facts.now());
    if (given.toProtect() != null) {
      people.insert(worker, file, protectedOne(given, given.toProtect()), Set.of());
    }
  }

  /** Whether another body gave who a concern is about, so that nobody asks for it again. */
  @Transactional(readOnly = true)
  public boolean isGiven(Worker worker, UUID concern) {
    return behind.stream().anyMatch(each -> each.of(worker, concern).isPresent());
  }

  /**
   * Opens a case. Where another body gave the person with the concern, all that it gave of them
   * under a duty stands in the case; the words stand there as the concern's.
   */
  public CaseFile open(Worker worker, NewCase wanted) {
    CaseFile file = cases.open(worker, wanted);
    UUID concern = wanted.concern();
    if (concern != null) {
      behind.forEach(
          each ->
              each.of(worker, concern)
                  .ifPresent(given -> takeUp(worker, file, concern, each, given)));
    }
    return file;
  }

  private void takeUp(
      Worker worker, CaseFile file, UUID concern, GivenConcern from, TakenUp given) {
    Person person = inCase.listOf(file.id()).getFirst();
    rest(worker, person, given);
    words.ofPerson(person.id());
    TakenUp.InCase taken = new TakenUp.InCase(file, person.id());
    from.taken(worker, concern, taken)
        .forEach(other -> join(worker, taken, other.caseFile(), other.person()));
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
                false,
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

  /** Whom it protects is of the other kind; of them nothing is known but the name. */
  private static PersonDetails protectedOne(TakenUp given, PersonalText name) {
    return new PersonDetails(
        Set.of(RoleInCase.FAMILY),
        List.of(new PersonName(NameKind.GIVEN, name)),
        GivenDetails.told(!given.child(), given),
        new UncertainDate.Unknown(),
        false,
        Gender.NOT_KNOWN,
        null,
        List.of(),
        List.of(),
        null,
        null);
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
