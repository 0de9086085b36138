package org.lodestar.app.casework.section;

import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.Matter;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.store.DecisionRows;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.springframework.stereotype.Component;

/** Decisions with their reasons: narrowed, for those on capacity tell of health. */
@Component
class DecisionsSection implements CaseSection {
  private final DecisionRows decisions;
  private final Words words;

  DecisionsSection(DecisionRows decisions, Words words) {
    this.decisions = decisions;
    this.words = words;
  }

  @Override
  public String code() {
    return "DECISIONS";
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public Nature nature() {
    return Nature.NARROWED;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    Wording in = new Wording(words, language);
    return decisions.list(person.id()).stream()
        .flatMap(decision -> passage(decision.what(), in))
        .toList();
  }

  /** With what each rests on and who took it. */
  @Override
  public List<Passage> own(CaseFile file, Person person, Language language) {
    Wording in = new Wording(words, language);
    return decisions.list(person.id()).stream()
        .map(Recorded::what)
        .flatMap(each -> Stream.concat(passage(each, in), basis(each, in)))
        .toList();
  }

  private static Stream<Passage> basis(Decision decision, Wording in) {
    return Wording.passage(
        heading(decision, in),
        in.ofOthers("casework.decision.evidence", decision.evidence()),
        in.line("casework.decision.maker", decision.maker()),
        in.line("casework.decision.advocate", decision.advocate()));
  }

  private static Stream<Passage> passage(Decision decision, Wording in) {
    return Wording.passage(
        heading(decision, in),
        in.line(
            "casework.section.decision",
            in.say(
                "casework.section.decidedOn",
                outcome(decision, in),
                in.date(decision.decidedOn()))),
        in.line("casework.decision.reasoning", decision.reasoning()));
  }

  /** A finding on capacity is about one question, and whoever reads it elsewhere reads which. */
  private static String heading(Decision decision, Wording in) {
    String kind = in.name("casework.decisionKind", decision.kind());
    return decision.kind() == Decision.Kind.GROUNDS
        ? kind
        : kind + ": " + in.name("casework.matter", decision.matter());
  }

  private static String outcome(Decision decision, Wording in) {
    boolean other =
        decision.kind() == Decision.Kind.BEST_INTERESTS && decision.matter() != Matter.REFERRAL;
    return other
        ? in.say("casework.interests.outcome." + decision.matter() + "." + decision.outcome())
        : in.name("casework.decisionOutcome", decision.outcome());
  }
}
