package org.lodestar.app.casework;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.UncertainDate;

/** Invented entries for tests of casework. */
final class Cast {
  private Cast() {}

  /** Does the work as this worker. */
  static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  /** Does the work as this worker. */
  static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  /** A person of this age status and name. */
  static PersonDetails person(AgeStatus age, String... names) {
    return person(new AgeFinding(age, AgeBasis.OWN_WORD, null, null), names);
  }

  /** A person with this finding about their age. */
  static PersonDetails person(AgeFinding age, String... names) {
    return new PersonDetails(
        Set.of(RoleInCase.POTENTIAL_VICTIM),
        List.of(names).stream()
            .map(name -> new PersonName(NameKind.GIVEN, PersonalText.of(name)))
            .toList(),
        age,
        new UncertainDate.Unknown(),
        false,
        Gender.NOT_KNOWN,
        null,
        List.of(),
        List.of(),
        null,
        null);
  }

  /** A conversation held as it should be. */
  static Conversation conversation(LocalDate on, Map<ConsentKind, ConsentOutcome> outcomes) {
    return conversation(on, Interpreter.INDEPENDENT, EnumSet.allOf(Explained.class), outcomes);
  }

  /** A conversation with this interpreter, in which these points were explained. */
  static Conversation conversation(
      LocalDate on,
      Interpreter interpreter,
      Set<Explained> explained,
      Map<ConsentKind, ConsentOutcome> outcomes) {
    return new Conversation(
        on,
        Conversation.Method.IN_PERSON,
        interpreter,
        PersonalText.of("Romanian"),
        true,
        interpreter == Interpreter.COMPANION,
        true,
        explained,
        "2026-04",
        false,
        outcomes,
        PersonalText.of("Afraid for the family"));
  }

  /** Reasonable grounds, decided. */
  static Decision grounds(LocalDate on) {
    return decision(Decision.Outcome.GROUNDS, on);
  }

  /** A decision with its reasons. */
  static Decision decision(Decision.Outcome outcome, LocalDate on) {
    return new Decision(
        outcome.kind(),
        outcome,
        List.of(),
        PersonalText.of("Passport held by another, no pay for months"),
        PersonalText.of("Several signs that agree"),
        PersonalText.of("A. Manager, duty manager"),
        null,
        on);
  }
}
