package org.lodestar.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.casework.Cast.as;
import static org.lodestar.app.casework.Cast.doing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CaseInterests;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseTries;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.Directions;
import org.lodestar.statute.FactsReader;
import org.lodestar.statute.Pathway;
import org.lodestar.statute.Route;
import org.lodestar.statute.WorkingDays;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.Known;

/**
 * The pathway page says what the command {@code ./lodestar route} says: a case that was worked on
 * through the face, and the document that the command line would read, lead to the same directions.
 */
@PlatformTest
class SameEngineTest {
  private final Cases cases;
  private final CasePeople people;
  private final CaseConsents consents;
  private final CaseTries asking;
  private final CasePathways pathways;
  private final CaseInterests interests;
  private final CaseAccess access;
  private final Workforce workforce;
  private final LocalDate today;

  private Worker worker;
  private CaseFile file;

  SameEngineTest(
      Cases cases,
      CasePeople people,
      CaseConsents consents,
      CaseTries asking,
      CasePathways pathways,
      CaseInterests interests,
      CaseAccess access,
      Workforce workforce,
      Clock clock) {
    this.cases = cases;
    this.people = people;
    this.consents = consents;
    this.asking = asking;
    this.pathways = pathways;
    this.interests = interests;
    this.access = access;
    this.workforce = workforce;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @BeforeEach
  void aCase() {
    worker = workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER);
    file = as(worker, () -> cases.open(worker, NewCase.without(null, worker.id())));
  }

  private UUID somebody(AgeStatus age) {
    UUID person = as(worker, () -> people.add(worker, file.id(), Cast.person(age))).id();
    decide(person, Decision.Outcome.GROUNDS);
    return person;
  }

  private void decide(UUID person, Decision.Outcome outcome) {
    doing(worker, () -> pathways.decide(worker, file.id(), person, Cast.decision(outcome, today)));
  }

  private void ask(UUID person, Map<ConsentKind, ConsentOutcome> outcomes) {
    Conversation held =
        Cast.conversation(today, Interpreter.INDEPENDENT, EnumSet.allOf(Explained.class), outcomes);
    doing(worker, () -> consents.record(worker, file.id(), person, held));
  }

  private void assertSame(UUID person, Route route, Map<String, Object> document) {
    Map<String, Object> facts = new HashMap<>(document);
    facts.put("reasonableGrounds", true);
    Directions command = Pathway.directionsFor(FactsReader.read(facts, today));
    PathwayView page = as(worker, () -> pathways.get(worker, file.id(), person));
    assertThat(page.directions()).isEqualTo(command);
    assertThat(page.directions().route()).isEqualTo(route);
    assertThat(page.steps().stream().map(PathwayStep::step).toList()).isEqualTo(command.steps());
    assertThat(page.steps().stream().map(PathwayStep::due).toList()).isEqualTo(dues(command));
  }

  private static List<LocalDate> dues(Directions directions) {
    return directions.steps().stream().map(step -> step.due().orElse(null)).toList();
  }

  @Test
  void anAdultWhoSaysYes() {
    UUID person = somebody(AgeStatus.ADULT);
    ask(person, Map.of(ConsentKind.NRM_REFERRAL, ConsentOutcome.GIVEN));
    assertSame(person, Route.NRM, Map.of("ageStatus", "ADULT", "consentsToNrm", "YES"));
  }

  @Test
  void anAdultWhoSaysNo() {
    UUID person = somebody(AgeStatus.ADULT);
    ask(
        person,
        Map.of(
            ConsentKind.NRM_REFERRAL,
            ConsentOutcome.REFUSED,
            ConsentKind.POLICE_CO_OPERATION,
            ConsentOutcome.GIVEN,
            ConsentKind.NAMED_IN_NOTIFICATION,
            ConsentOutcome.REFUSED));
    assertSame(
        person,
        Route.DTN_ANONYMOUS,
        Map.of(
            "ageStatus", "ADULT",
            "consentsToNrm", "NO",
            "consentsToBeNamed", "NO",
            "willingToHelpPolice", "YES"));
  }

  @Test
  void anAdultWhoHasVanished() {
    UUID person = somebody(AgeStatus.ADULT);
    AskAttempt attempt =
        new AskAttempt(
            AskAttempt.Why.NO_SAFE_WAY,
            Instant.EPOCH,
            PersonalText.of("Flora Responder"),
            PersonalText.of("Rang once"),
            WorkingDays.englandAndWales().plus(today, 2));
    doing(worker, () -> asking.couldNotAsk(worker, file.id(), person, attempt));
    assertSame(
        person,
        Route.DTN_ANONYMOUS,
        Map.of("ageStatus", "ADULT", "consentsToNrm", "CANNOT_BE_ASKED"));
  }

  @Test
  void anAdultWhoIsMissingBeforeAnybodyAsked() {
    UUID person = somebody(AgeStatus.ADULT);
    doing(
        worker,
        () -> pathways.note(worker, file.id(), person, Map.of(Circumstance.MISSING, Known.YES)));
    assertSame(person, Route.DTN_ANONYMOUS, Map.of("ageStatus", "ADULT", "missing", true));
  }

  @Test
  void aChild() {
    assertSame(somebody(AgeStatus.UNDER_18), Route.NRM, Map.of("ageStatus", "UNDER_18"));
  }

  @Test
  void somebodyWhoseAgeIsNotSettled() {
    assertSame(somebody(AgeStatus.UNSURE), Route.NRM, Map.of("ageStatus", "UNSURE"));
  }

  @Test
  void anAdultWithoutCapacityForThisDecision() {
    UUID person = somebody(AgeStatus.ADULT);
    decide(person, Decision.Outcome.LACKS_CAPACITY);
    assertSame(person, Route.BEST_INTERESTS, Map.of("ageStatus", "ADULT", "hasCapacity", false));
    PathwayView before = as(worker, () -> pathways.get(worker, file.id(), person));
    Cast.decidedFor(interests, workforce, access, worker, before, Decision.Outcome.REFER);
    assertSame(
        person,
        Route.NRM,
        Map.of("ageStatus", "ADULT", "hasCapacity", false, "bestInterestsDecision", "REFER"));
  }
}
