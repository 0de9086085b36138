package org.lodestar.app.casework.section;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lodestar.app.casework.Absence;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.store.MissingRows;
import org.lodestar.app.casework.store.UrgentFacts;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.statute.Circumstance;
import org.springframework.stereotype.Component;

/**
 * Whom somebody trusts, where they would go, where they were found. It may betray a place that is
 * kept secret, so that the police have it only while they look for them.
 */
@Component
class SafePlacesSection implements CaseSection {
  private final MissingRows rows;
  private final UrgentFacts facts;
  private final Words words;

  SafePlacesSection(MissingRows rows, UrgentFacts facts, Words words) {
    this.rows = rows;
    this.facts = facts;
    this.words = words;
  }

  @Override
  public String code() {
    return "SAFE_PLACES";
  }

  @Override
  public int order() {
    return 85;
  }

  @Override
  public Nature nature() {
    return Nature.NARROWED;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    Wording in = new Wording(words, language);
    Stream<Passage> agreed =
        Wording.passage(
            "", in.line("casework.missing.agreement", rows.plan(person.id()).agreement()));
    return Stream.concat(
            agreed, rows.absences(person.id()).stream().flatMap(each -> found(each, in)))
        .toList();
  }

  private static Stream<Passage> found(Absence absence, Wording in) {
    return Wording.passage(
        in.say("casework.missing.wasFound", in.hour(absence.foundAt())),
        in.line("casework.missing.foundHow", absence.found()),
        in.line("casework.missing.seenBy", absence.seenBy()));
  }

  @Override
  public Optional<String> keptFromPolice(Person person) {
    boolean missing =
        facts.holding(person).stream()
            .anyMatch(note -> note.circumstance() == Circumstance.MISSING);
    return missing || rows.isSearched(person.id())
        ? Optional.empty()
        : Optional.of("casework.missing.rule.safePlaces");
  }
}
