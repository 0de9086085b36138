package org.lodestar.app.casework;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseInterests;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.Known;
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

  /** A best-interests record that lacks nothing; an advocate came with the enquiry. */
  static BestInterests bestInterests(Decision.Outcome outcome, LocalDate on) {
    return bestInterests(outcome, on, AdvocateAnswer.State.OFFERED);
  }

  /** The same, with this answer about an advocate for the enquiry. */
  static BestInterests bestInterests(
      Decision.Outcome outcome, LocalDate on, AdvocateAnswer.State enquiry) {
    Map<BestInterests.Part, PersonalText> words = new EnumMap<>(BestInterests.Part.class);
    for (BestInterests.Part part : BestInterests.Part.values()) {
      words.put(part, PersonalText.of("Invented words for " + part));
    }
    words.put(BestInterests.Part.DECIDER, PersonalText.of("S. Lead, safeguarding lead"));
    return new BestInterests(
        Matter.REFERRAL,
        words,
        Map.of(Ability.WEIGH, Known.NO),
        advocates(enquiry),
        EnumSet.allOf(BestInterests.Point.class),
        Known.NOT_KNOWN,
        outcome,
        on,
        on.plusDays(28));
  }

  /** This answer for the enquiry, and a reason why no other is due. */
  static Map<AdvocateKind, AdvocateAnswer> advocates(AdvocateAnswer.State enquiry) {
    PersonalText why = PersonalText.of("Asked the council");
    Map<AdvocateKind, AdvocateAnswer> answers = new EnumMap<>(AdvocateKind.class);
    for (AdvocateKind kind : AdvocateKind.values()) {
      answers.put(kind, new AdvocateAnswer(AdvocateAnswer.State.NONE_DUE, why));
    }
    answers.put(AdvocateKind.ENQUIRY, new AdvocateAnswer(enquiry, why));
    return answers;
  }

  /** It is decided for somebody: this worker writes it, and a colleague agrees. */
  static void decidedFor(
      CaseInterests interests,
      Workforce workforce,
      CaseAccess access,
      Worker worker,
      PathwayView about,
      Decision.Outcome outcome) {
    UUID file = about.file().id();
    UUID person = about.person().id();
    LocalDate today = about.facts().on();
    Worker second = workforce.aWorker(worker.organisation(), Role.CASEWORKER);
    doing(second, () -> access.declareNoConflict(second, file));
    BestInterests content = bestInterests(outcome, today);
    doing(worker, () -> interests.ask(worker, file, person, 0, content, second.id()));
    InterestsRecord waiting =
        as(second, () -> interests.get(second, file, person)).open().orElseThrow();
    doing(second, () -> interests.agree(second, file, person, waiting.id(), waiting.version()));
  }
}
