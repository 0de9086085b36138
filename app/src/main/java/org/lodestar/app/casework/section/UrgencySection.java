package org.lodestar.app.casework.section;

import static java.util.function.Function.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.FactNote;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.store.DecisionRows;
import org.lodestar.app.casework.store.FactRows;
import org.lodestar.app.casework.store.StepRows;
import org.lodestar.app.casework.store.UrgentFacts;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;

/**
 * What cannot wait: whether somebody is in danger, hurt, without a bed, with a child; and what was
 * done about it already. Without it whoever is given the rest does not know that it is urgent.
 */
@Component
class UrgencySection implements CaseSection {
  /** What whoever takes over must not do twice, and must not leave. */
  private static final List<StepCode> TONIGHT =
      List.of(
          StepCode.CALL_999,
          StepCode.MEDICAL_HELP,
          StepCode.CHILD_FRONT_DOOR,
          StepCode.EMERGENCY_ACCOMMODATION,
          StepCode.POLICE_REPORT);

  private final FactRows facts;
  private final StepRows steps;
  private final DecisionRows decisions;
  private final Words words;

  UrgencySection(FactRows facts, StepRows steps, DecisionRows decisions, Words words) {
    this.facts = facts;
    this.steps = steps;
    this.decisions = decisions;
    this.words = words;
  }

  @Override
  public String code() {
    return "URGENCY";
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Nature nature() {
    return Nature.ROUTINE;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    Wording in = new Wording(words, language);
    return Stream.of(
            Wording.passage("", situation(person, in), grounds(person, in)),
            Wording.passage(in.say("casework.section.urgency.done"), done(person, in)))
        .flatMap(each -> each)
        .toList();
  }

  private Stream<Line> situation(Person person, Wording in) {
    Map<Circumstance, FactNote> known =
        facts.list(person.id()).stream()
            .filter(note -> note.value().isYes())
            .collect(Collectors.toMap(FactNote::circumstance, identity()));
    return UrgentFacts.IN_ORDER.stream()
        .flatMap(each -> Stream.ofNullable(known.get(each)))
        .flatMap(note -> in.line("casework.fact." + note.circumstance(), said(note, in)));
  }

  private static String said(FactNote note, Wording in) {
    return in.say("casework.section.decidedOn", in.say("casework.known.YES"), in.date(note.at()));
  }

  private Stream<Line> grounds(Person person, Wording in) {
    Recorded<Decision> decision =
        DecisionRows.newest(decisions.list(person.id())).get(Decision.Kind.GROUNDS);
    return decision == null
        ? Stream.empty()
        : in.line(
            "casework.decisionKind.GROUNDS",
            in.say(
                "casework.section.decidedOn",
                in.name("casework.decisionOutcome", decision.what().outcome()),
                in.date(decision.what().decidedOn())));
  }

  private Stream<Line> done(Person person, Wording in) {
    Map<StepCode, StepRows.Kept> kept = steps.of(person.id());
    return TONIGHT.stream()
        .flatMap(code -> Stream.ofNullable(kept.get(code)))
        .flatMap(step -> line(step, in));
  }

  private static Stream<Line> line(StepRows.Kept step, Wording in) {
    List<String> parts = new ArrayList<>();
    parts.add(in.name("casework.stepState", step.state()));
    if (step.state() == PathwayStep.State.OPEN) {
      return in.line("casework.step." + step.code(), parts.getFirst());
    }
    if (step.settledAt() != null) {
      parts.add(in.date(step.settledAt()));
    }
    if (step.reason() != null) {
      parts.add(step.reason().text());
    }
    return in.line("casework.step." + step.code(), String.join(", ", parts));
  }
}
