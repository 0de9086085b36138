package org.lodestar.app.casework.store;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Bed;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.FactNote;
import org.lodestar.app.casework.GivenNow;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.domain.CustodyFacts;
import org.lodestar.app.members.face.People;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.Known;
import org.springframework.stereotype.Component;

/** How things stand with somebody, as far as parts that are given say it. */
@Component
public class UrgentFacts {
  /** What cannot wait, the gravest first. Health and what was sent are other parts'. */
  public static final List<Circumstance> IN_ORDER =
      List.of(
          Circumstance.IMMEDIATE_DANGER,
          Circumstance.MEDICAL_NEED,
          Circumstance.DESTITUTE,
          Circumstance.IN_CUSTODY,
          Circumstance.CHILDREN_IN_HOUSEHOLD,
          Circumstance.STILL_IN_SITUATION,
          Circumstance.MISSING,
          Circumstance.HOME_TAKEN_OVER,
          Circumstance.PLACED_BY_ANOTHER_AUTHORITY,
          Circumstance.INTERPRETER_NEEDED);

  private static final String URGENCY = "URGENCY";
  private static final String PREGNANCY = "PREGNANCY";

  private final FactRows facts;
  private final BedRows beds;
  private final CustodyRows custody;
  private final DecisionRows decisions;
  private final ConsentRows consents;
  private final ReachWays reach;
  private final People people;
  private final CaseDesk desk;

  UrgentFacts(
      FactRows facts,
      BedRows beds,
      CustodyRows custody,
      DecisionRows decisions,
      ConsentRows consents,
      ReachWays reach,
      People people,
      CaseDesk desk) {
    this.facts = facts;
    this.beds = beds;
    this.custody = custody;
    this.decisions = decisions;
    this.consents = consents;
    this.reach = reach;
    this.people = people;
    this.desk = desk;
  }

  /**
   * What these parts say of it. How somebody must not be reached goes with any part, and so does
   * their no to the police.
   */
  public GivenNow of(Person about, Set<String> codes) {
    UUID person = about.id();
    boolean urgent = codes.contains(URGENCY);
    ReachWays.Ways ways = reach.of(person, codes.contains("CONTACT"));
    return new GivenNow(
        situation(about, codes),
        urgent || codes.contains("DECISIONS") ? grounds(person) : null,
        answers(about, codes.contains("CONSENTS")),
        ways.bans(),
        ways.heldBack(),
        urgent ? bed(person) : null);
  }

  private GivenNow.@Nullable Night bed(UUID person) {
    List<Bed> all = beds.list(person).stream().map(Recorded::what).toList();
    return Bed.ofTonight(all, desk.now()).map(UrgentFacts::night).orElse(null);
  }

  private static GivenNow.Night night(Bed bed) {
    return new GivenNow.Night(
        Objects.requireNonNull(bed.confirmedBy()), bed.from(), Objects.requireNonNull(bed.until()));
  }

  /** What holds of it now, the gravest first, with what follows from an arrest. */
  public List<FactNote> holding(Person person) {
    return CustodyFacts.with(facts.list(person.id()), person, custody.standing(person.id()))
        .stream()
        .filter(note -> IN_ORDER.contains(note.circumstance()) && note.value().isYes())
        .sorted(Comparator.comparing(note -> IN_ORDER.indexOf(note.circumstance())))
        .toList();
  }

  private Map<Circumstance, Known> situation(Person person, Set<String> codes) {
    Map<Circumstance, Known> known = new EnumMap<>(Circumstance.class);
    if (codes.contains(URGENCY)) {
      holding(person).forEach(note -> known.put(note.circumstance(), note.value()));
    }
    if (codes.contains(PREGNANCY)) {
      facts.list(person.id()).stream()
          .filter(note -> note.circumstance() == Circumstance.PREGNANT && note.value().isYes())
          .forEach(note -> known.put(note.circumstance(), note.value()));
    }
    return known;
  }

  private GivenNow.@Nullable Grounds grounds(UUID person) {
    Recorded<Decision> decision =
        DecisionRows.newest(decisions.list(person)).get(Decision.Kind.GROUNDS);
    return decision == null
        ? null
        : new GivenNow.Grounds(
            decision.what().outcome() == Decision.Outcome.GROUNDS,
            decision.what().decidedOn(),
            decision.what().maker());
  }

  /** Answers that count; a no to the police also where it was not given freely. */
  private List<GivenNow.Answer> answers(Person person, boolean all) {
    return ConsentRows.newest(consents.list(person.id())).values().stream()
        .filter(each -> PoliceNo.isOne(each) && !person.treatedAsChild() || all && holds(each))
        .map(this::answer)
        .toList();
  }

  /** A yes that was not given freely is none; such a no is one, and is asked about again. */
  private static boolean holds(Consent consent) {
    return isSaid(consent.outcome())
        && (!consent.unsafe() || consent.outcome() != ConsentOutcome.GIVEN);
  }

  private static boolean isSaid(ConsentOutcome outcome) {
    return switch (outcome) {
      case GIVEN, REFUSED, WITHDRAWN -> true;
      case NOT_YET_ASKED, CANNOT_BE_ASKED -> false;
    };
  }

  private GivenNow.Answer answer(Consent consent) {
    String asker =
        consent.by() == null ? null : people.names(List.of(consent.by())).get(consent.by());
    return new GivenNow.Answer(
        consent.kind(),
        consent.outcome(),
        consent.decidedOn(),
        PersonalText.typed(asker),
        consent.unsafe());
  }
}
