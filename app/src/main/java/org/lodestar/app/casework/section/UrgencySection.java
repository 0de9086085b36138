package org.lodestar.app.casework.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.FactNote;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.store.DecisionRows;
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
          StepCode.CHILD_PROTECTION_NOW,
          StepCode.STRATEGY_DISCUSSION,
          StepCode.APPROPRIATE_ADULT,
          StepCode.TRANSFER_FROM_CUSTODY,
          StepCode.EMERGENCY_ACCOMMODATION,
          StepCode.POLICE_REPORT);

  /** Asked of the giver, who is the front door themselves: nobody else has to tell it. */
  private static final Set<String> AT_THE_DOOR =
      Set.of("step.CHILD_FRONT_DOOR.here", "step.CHILD_FRONT_DOOR.householdHere");

  private final UrgentFacts facts;
  private final BedLines beds;
  private final StepRows steps;
  private final DecisionRows decisions;
  private final Words words;

  UrgencySection(
      UrgentFacts facts, BedLines beds, StepRows steps, DecisionRows decisions, Words words) {
    this.facts = facts;
    this.beds = beds;
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
            Wording.passage("", situation(person, in), beds.of(person, in), grounds(person, in)),
            Wording.passage(in.say("casework.section.urgency.done"), done(person, in)))
        .flatMap(each -> each)
        .toList();
  }

  private Stream<Line> situation(Person person, Wording in) {
    boolean hasBed = beds.coverTonight(person);
    return facts.holding(person).stream()
        .filter(note -> !hasBed || note.circumstance() != Circumstance.DESTITUTE)
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

  /** What holds no more is asked of nobody; where a bed is confirmed, the bed says it. */
  private Stream<Line> done(Person person, Wording in) {
    Map<StepCode, StepRows.Kept> kept = steps.of(person.id());
    Map<StepCode, String> holding = steps.holding(person.id());
    boolean hasBed = beds.coverTonight(person);
    return TONIGHT.stream()
        .filter(holding::containsKey)
        .filter(code -> !AT_THE_DOOR.contains(holding.get(code)))
        .filter(code -> !hasBed || code != StepCode.EMERGENCY_ACCOMMODATION)
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
