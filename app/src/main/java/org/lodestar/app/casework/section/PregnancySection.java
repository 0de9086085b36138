package org.lodestar.app.casework.section;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.store.FactRows;
import org.lodestar.app.casework.store.StepRows;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;

/**
 * Whether they are pregnant, and what they want: health data, that nobody is given without a reason
 * and the police not at all. A custody nurse is told in words, with their yes.
 */
@Component
class PregnancySection implements CaseSection {
  private final FactRows facts;
  private final StepRows steps;
  private final Words words;

  PregnancySection(FactRows facts, StepRows steps, Words words) {
    this.facts = facts;
    this.steps = steps;
    this.words = words;
  }

  @Override
  public String code() {
    return "PREGNANCY";
  }

  @Override
  public int order() {
    return 57;
  }

  @Override
  public Nature nature() {
    return Nature.NARROWED;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    Wording in = new Wording(words, language);
    return Wording.passage("", said(person, in), care(person, in)).toList();
  }

  private Stream<Line> said(Person person, Wording in) {
    return facts.list(person.id()).stream()
        .filter(note -> note.circumstance() == Circumstance.PREGNANT)
        .filter(note -> note.value().isYes() || note.value().isNo())
        .flatMap(
            note ->
                in.line(
                    "casework.fact.PREGNANT",
                    in.say(
                        "casework.section.decidedOn",
                        in.name("casework.known", note.value()),
                        in.date(note.at()))));
  }

  private Stream<Line> care(Person person, Wording in) {
    StepRows.Kept step = steps.of(person.id()).get(StepCode.ANTENATAL_CARE);
    return step == null ? Stream.empty() : in.line("casework.step.ANTENATAL_CARE", step.reason());
  }

  @Override
  public Optional<String> keptFromPolice(Person person) {
    return Optional.of("casework.rule.pregnancyKept");
  }
}
