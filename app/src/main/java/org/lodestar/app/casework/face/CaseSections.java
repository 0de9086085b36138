package org.lodestar.app.casework.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.casework.GivenNow;
import org.lodestar.app.casework.PartRemarks;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Purpose;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.NarrowWords;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.casework.store.ReachWays;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgencyKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The parts of a case that can be given out on their own, and what they say about a person. */
@Component
@Transactional
public class CaseSections {
  private final List<CaseSection> sections;
  private final List<PartRemarks> remarks;
  private final PersonRows people;
  private final ReachWays reach;
  private final PoliceWords police;
  private final NarrowWords narrow;
  private final CaseDesk desk;
  private final Organisations organisations;
  private final Words words;

  CaseSections(
      List<CaseSection> sections,
      List<PartRemarks> remarks,
      PersonRows people,
      ReachWays reach,
      PoliceWords police,
      NarrowWords narrow,
      CaseDesk desk,
      Organisations organisations,
      Words words) {
    this.reach = reach;
    this.police = police;
    this.narrow = narrow;
    this.organisations = organisations;
    this.remarks = List.copyOf(remarks);
    this.sections = sections.stream().sorted(Comparator.comparingInt(CaseSection::order)).toList();
    this.people = people;
    this.desk = desk;
    this.words = words;
  }

  /** All parts that can be given to others, in their order. */
  public List<CaseSection> list() {
    return sections.stream().filter(section -> !section.stays()).toList();
  }

  /**
   * What these parts say about a person today, in their order, each with what is remarked on it;
   * unknown codes are left out, and so are those that stay with the person. The reading is recorded
   * with its purpose.
   */
  public List<CaseSheet> read(
      Worker worker, UUID caseFile, UUID person, Set<String> codes, Language language) {
    return read(worker, caseFile, person, codes, Purpose.SHARE, language);
  }

  /** The same for another purpose. */
  public List<CaseSheet> read(
      Worker worker,
      UUID caseFile,
      UUID person,
      Set<String> codes,
      Purpose purpose,
      Language language) {
    CaseFile file = desk.reading(worker, caseFile);
    Person about = people.get(caseFile, person);
    desk.traceReading(caseFile, person, purpose);
    return list().stream()
        .filter(section -> codes.contains(section.code()))
        .map(section -> remarked(given(section, file, about, language), person, language))
        .toList();
  }

  /** Whether a part says anything about a person today. */
  public boolean says(Worker worker, UUID caseFile, UUID person, String code) {
    CaseFile file = desk.reading(worker, caseFile);
    Person about = people.get(caseFile, person);
    return list().stream()
        .filter(section -> section.code().equals(code))
        .anyMatch(section -> !section.passages(file, about, Language.ENGLISH).isEmpty());
  }

  /**
   * How a person must not be reached, and that one asks before passing it on, which goes with
   * whatever is given of them; empty where nothing is written down about it that is not given.
   *
   * @param codes of the parts that are given
   * @param readers kinds of the bodies that read it; none for one outside
   */
  public Optional<CaseSheet> reach(
      Worker worker,
      UUID caseFile,
      UUID person,
      Set<String> codes,
      Set<AgencyKind> readers,
      Language language) {
    CaseFile file = desk.reading(worker, caseFile);
    ReachWays.Ways ways = reach.of(person, codes.contains("CONTACT"));
    List<CaseSection.Line> lines = new ArrayList<>(lines(file, ways, language));
    lines.addAll(police.lines(people.get(caseFile, person), language));
    lines.addAll(narrow.asking(person, readers, language));
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CaseSheet(
                CaseSheet.REACH,
                CaseSection.Nature.ROUTINE,
                words.say(language, "casework.section." + CaseSheet.REACH),
                List.of(new CaseSection.Passage("", lines))));
  }

  private List<CaseSection.Line> lines(CaseFile file, ReachWays.Ways ways, Language language) {
    String giver = organisations.get(file.organisation()).name();
    List<CaseSection.Line> lines = new ArrayList<>();
    ways.bans().forEach(ban -> lines.add(line(ban, giver, language)));
    if (ways.heldBack()) {
      lines.add(
          new CaseSection.Line(
              words.say(language, "casework.section.reach.others"),
              PersonalText.of(words.say(language, "casework.section.reach.heldBack", giver))));
    }
    return lines;
  }

  private CaseSection.Line line(GivenNow.Ban ban, String giver, Language language) {
    String label = words.say(language, "casework.channel." + ban.channel());
    String said =
        ban.value() == null
            ? words.say(language, "casework.section.reach.family")
            : words.say(
                language,
                "casework.section.reach.ban",
                ban.value().text(),
                ban.why() == null
                    ? words.say(language, "casework.section.reach.noReason", giver)
                    : ban.why().text());
    return new CaseSection.Line(label, PersonalText.of(said));
  }

  private CaseSheet remarked(CaseSheet sheet, UUID person, Language language) {
    List<CaseSection.Passage> all = new ArrayList<>(sheet.passages());
    remarks.forEach(each -> all.addAll(each.on(person, sheet.code(), language)));
    return new CaseSheet(sheet.code(), sheet.nature(), sheet.title(), all);
  }

  /**
   * What all parts say about a person today, for a copy of their own data. The reading is recorded
   * with its purpose.
   */
  public List<CaseSheet> own(Worker worker, UUID caseFile, UUID person, Language language) {
    CaseFile file = desk.reading(worker, caseFile);
    Person about = people.get(caseFile, person);
    desk.traceReading(caseFile, person, Purpose.ACCESS_REQUEST);
    return sections.stream()
        .map(section -> sheet(section, section.own(file, about, language), language))
        .toList();
  }

  private CaseSheet given(CaseSection section, CaseFile file, Person person, Language language) {
    return sheet(section, section.passages(file, person, language), language);
  }

  private CaseSheet sheet(CaseSection section, List<CaseSection.Passage> says, Language language) {
    String title = words.say(language, "casework.section." + section.code());
    return new CaseSheet(section.code(), section.nature(), title, says);
  }

  /** Whether an organisation prosecutes or enforces. */
  public boolean enforces(UUID organisation) {
    return organisations.find(organisation).filter(Organisation::enforces).isPresent();
  }

  /**
   * Insists that none of these parts is kept from who prosecutes or enforces as things stand.
   *
   * @throws Refused with the first rule that is against it
   */
  public void insistForPolice(Worker worker, UUID caseFile, UUID person, Set<String> codes) {
    Person about = desk.readingAbout(worker, caseFile, person);
    sections.stream()
        .filter(section -> codes.contains(section.code()))
        .flatMap(section -> section.keptFromPolice(about).stream())
        .findFirst()
        .ifPresent(
            key -> {
              throw Refused.at("sections", key);
            });
  }
}
