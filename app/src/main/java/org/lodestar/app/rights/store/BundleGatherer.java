package org.lodestar.app.rights.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.casework.NarrowNotes;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CaseChronology;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseSections;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.casework.face.NarrowNoes;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.BundleContent;
import org.lodestar.app.rights.BundleLine;
import org.lodestar.app.rights.BundlePart;
import org.lodestar.app.rights.FoundPerson;
import org.lodestar.app.site.Language;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Withholding;
import org.springframework.stereotype.Component;

/**
 * Gathers what is held on a person: the parts of their cases, the notes, who looked, what was
 * shared. Narrow notes and an advocate's file are not in it.
 */
@Component
public class BundleGatherer {
  private static final Language LANGUAGE = Language.ENGLISH;

  /** The notes stand whole in a part of their own. */
  private static final String NOTES = "CHRONOLOGY";

  private final Cases cases;
  private final CasePeople people;
  private final CaseSections sections;
  private final CaseChronology chronology;
  private final NotesOfCase notes;
  private final GivenOut given;
  private final RecordReaders readers;
  private final BundleWords words;
  private final NarrowNoes narrow;

  BundleGatherer(
      Cases cases,
      CasePeople people,
      CaseSections sections,
      CaseChronology chronology,
      NotesOfCase notes,
      GivenOut given,
      RecordReaders readers,
      BundleWords words,
      NarrowNoes narrow) {
    this.narrow = narrow;
    this.cases = cases;
    this.people = people;
    this.sections = sections;
    this.chronology = chronology;
    this.notes = notes;
    this.given = given;
    this.readers = readers;
    this.words = words;
  }

  /** What is held on a person in these cases, as far as the worker may read it. */
  public BundleContent gather(Worker worker, List<FoundPerson> found) {
    List<BundlePart> parts = new ArrayList<>();
    Set<String> others = new LinkedHashSet<>();
    Set<String> own = new LinkedHashSet<>();
    int narrow = 0;
    int asked = 0;
    boolean circle = false;
    for (FoundPerson each : found) {
      String file = cases.head(worker, each.caseFile()).reference();
      List<String> theirs = theirs(worker, each);
      parts.addAll(sheets(worker, each, file).stream().map(part -> part.staying(theirs)).toList());
      parts.add(notes.of(worker, each, file).staying(theirs));
      GivenOut.Given out = given.of(worker, each, file);
      parts.add(out.part().staying(theirs));
      asked += out.asked();
      parts.add(looked(each, file));
      NarrowNotes hidden = chronology.narrowAbout(worker, each.caseFile(), each.person());
      narrow += hidden.count();
      circle |= hidden.ofOthers();
      names(worker, each, own, others);
    }
    others.removeAll(own);
    return new BundleContent(
        parts.stream().filter(part -> !part.lines().isEmpty()).toList(),
        List.copyOf(others),
        List.copyOf(own),
        narrow,
        circle,
        asked);
  }

  /** Their own facts, and what they said no to in their own words: nobody strikes these. */
  private List<String> theirs(Worker worker, FoundPerson found) {
    Person person = people.head(worker, found.caseFile(), found.person());
    Stream<String> ways =
        people.contacts(worker, found.caseFile(), found.person()).stream()
            .map(each -> each.what().value().text());
    Stream<String> countries =
        person.details().nationalities().stream()
            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH));
    Stream<String> noes =
        narrow.standing(found.person()).stream()
            .map(each -> PersonalText.shown(each.what().words()));
    return Stream.of(ways, countries, noes)
        .flatMap(each -> each)
        .filter(each -> !each.isBlank())
        .toList();
  }

  private void names(Worker worker, FoundPerson found, Set<String> own, Set<String> others) {
    for (Person each : people.listOf(worker, found.caseFile())) {
      Set<String> names = each.id().equals(found.person()) ? own : others;
      each.details().names().forEach(name -> names.add(name.name().text()));
    }
  }

  private List<BundlePart> sheets(Worker worker, FoundPerson found, String file) {
    return sections.own(worker, found.caseFile(), found.person(), LANGUAGE).stream()
        .filter(sheet -> !sheet.code().equals(NOTES))
        .map(sheet -> new BundlePart(words.title(sheet.title(), file), lines(sheet)))
        .toList();
  }

  private static List<BundleLine> lines(CaseSheet sheet) {
    return sheet.passages().stream()
        .flatMap(
            passage ->
                passage.lines().stream()
                    .map(
                        line ->
                            new BundleLine(
                                label(passage.heading(), line.label()),
                                line.words().text(),
                                line.usually())))
        .toList();
  }

  private static String label(String heading, String label) {
    return Stream.of(heading, label)
        .filter(each -> !each.isBlank())
        .reduce((one, other) -> one + ": " + other)
        .orElse("");
  }

  private BundlePart looked(FoundPerson found, String file) {
    List<BundleLine> lines =
        readers.of(found.person(), found.caseFile()).stream()
            .map(
                each ->
                    new BundleLine(
                        words.readers(each),
                        words.times(each),
                        each.quiet() ? Withholding.CRIME : null))
            .toList();
    return new BundlePart(words.title(words.say("rights.part.readers"), file), lines);
  }
}
