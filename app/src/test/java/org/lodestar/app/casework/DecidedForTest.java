package org.lodestar.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.casework.Cast.as;
import static org.lodestar.app.casework.Cast.doing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.AdvocateAnswer.State;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CaseInterests;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseToDo;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.Route;
import org.lodestar.statute.StepCode;
import org.lodestar.statute.Warning;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.Known;

/** It is decided for somebody who cannot decide: how each of these roads ends. */
@PlatformTest
@SuppressWarnings("NullAway") // It reads no annotation of a nested type from a class file.
class DecidedForTest {
  private final Cases cases;
  private final CasePeople people;
  private final CaseAccess access;
  private final CaseConsents consents;
  private final CasePathways pathways;
  private final CaseInterests interests;
  private final CaseToDo toDo;
  private final Workforce workforce;
  private final LocalDate today;

  private Worker worker;
  private Worker second;
  private CaseFile file;
  private UUID adult;

  DecidedForTest(
      Cases cases,
      CasePeople people,
      CaseAccess access,
      CaseConsents consents,
      CasePathways pathways,
      CaseInterests interests,
      CaseToDo toDo,
      Workforce workforce,
      Clock clock) {
    this.cases = cases;
    this.people = people;
    this.access = access;
    this.consents = consents;
    this.pathways = pathways;
    this.interests = interests;
    this.toDo = toDo;
    this.workforce = workforce;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @BeforeEach
  void anAdultWhoseHomeWasTakenOver() {
    var organisation = workforce.anOrganisation();
    worker = workforce.aWorker(organisation, Role.FIRST_RESPONDER);
    second = workforce.aWorker(organisation, Role.CASEWORKER);
    file = as(worker, () -> cases.open(worker, NewCase.without(null, worker.id())));
    doing(second, () -> access.declareNoConflict(second, file.id()));
    PersonDetails details = Cast.person(AgeStatus.ADULT, "Invented Tenant");
    adult = as(worker, () -> people.add(worker, file.id(), details)).id();
    Map<Circumstance, Known> home = Map.of(Circumstance.HOME_TAKEN_OVER, Known.YES);
    doing(worker, () -> pathways.note(worker, file.id(), adult, home));
    decide(Decision.Outcome.GROUNDS);
    decide(Decision.Outcome.LACKS_CAPACITY);
  }

  private void decide(Decision.Outcome outcome) {
    Decision decision = Cast.decision(outcome, today);
    doing(worker, () -> pathways.decide(worker, file.id(), adult, decision));
  }

  private PathwayView view() {
    return as(worker, () -> pathways.get(worker, file.id(), adult));
  }

  private Route route() {
    return view().directions().route();
  }

  private List<StepCode> open() {
    return view().steps().stream()
        .filter(step -> step.state() == PathwayStep.State.OPEN)
        .map(step -> step.step().code())
        .toList();
  }

  private PathwayStep step(StepCode code) {
    return view().steps().stream()
        .filter(step -> step.step().code() == code)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no step " + code));
  }

  private InterestsView forThem() {
    return as(worker, () -> interests.get(worker, file.id(), adult));
  }

  private long version() {
    return forThem().open().map(InterestsRecord::version).orElse(0L);
  }

  private void writes(BestInterests content) {
    long version = version();
    doing(worker, () -> interests.write(worker, file.id(), adult, version, content));
  }

  private void asks(BestInterests content) {
    long version = version();
    UUID whom = second.id();
    doing(worker, () -> interests.ask(worker, file.id(), adult, version, content, whom));
  }

  private void agrees(Worker who) {
    InterestsRecord waiting = forThem().open().orElseThrow();
    doing(who, () -> interests.agree(who, file.id(), adult, waiting.id(), waiting.version()));
  }

  private void isDecided(BestInterests content) {
    asks(content);
    agrees(second);
  }

  private void looksAgain(State enquiry, LocalDate again) {
    InterestsReview look =
        new InterestsReview(
            forThem().agreed().orElseThrow().id(),
            PersonalText.of("Still cannot weigh it"),
            again,
            Cast.advocates(enquiry));
    doing(worker, () -> interests.review(worker, file.id(), adult, look));
  }

  private int waitingForSecond() {
    return as(second, () -> interests.countFor(second.id()));
  }

  @Test
  @Tag("care")
  void nothingIsDecidedForSomebodyUntilASecondPersonHasAgreedAndTheirSafetyDoesNotWait() {
    assertThat(open())
        .contains(
            StepCode.ADULT_SAFEGUARDING_CONCERN,
            StepCode.HEALTH_CHECK,
            StepCode.MAKE_HOME_SAFE,
            StepCode.NAME_DECISION_MAKER,
            StepCode.ADVOCATE,
            StepCode.REVIEW);
    assertThatThrownBy(() -> decide(Decision.Outcome.DO_NOT_REFER))
        .hasMessageContaining("rule.record");
    asks(Cast.bestInterests(Decision.Outcome.DO_NOT_REFER, today));
    assertThat(waitingForSecond()).isOne();
    assertThat(route()).as("nobody has agreed").isEqualTo(Route.BEST_INTERESTS);
    assertThatThrownBy(() -> agrees(worker)).hasMessageContaining("secondPerson");
    assertThat(route()).isEqualTo(Route.BEST_INTERESTS);
    agrees(second);
    assertThat(waitingForSecond()).isZero();
    assertThat(route()).isEqualTo(Route.DTN_ANONYMOUS);
    assertThat(open())
        .contains(
            StepCode.ADULT_SAFEGUARDING_CONCERN,
            StepCode.HEALTH_CHECK,
            StepCode.MAKE_HOME_SAFE,
            StepCode.SUBMIT_DTN,
            StepCode.OFFER_SUPPORT,
            StepCode.REVIEW)
        .doesNotContain(StepCode.CONSENT_CONVERSATION, StepCode.ADVOCATE);
    assertThat(step(StepCode.REVIEW).due()).isEqualTo(today.plusDays(28));
    assertThat(view().consents()).as("nobody said anything for them").isEmpty();
  }

  @Test
  void whoIsNamedAsDecidingIsNotTheSecondPerson() {
    BestInterests content = Cast.bestInterests(Decision.Outcome.REFER, today);
    Map<BestInterests.Part, PersonalText> words = new EnumMap<>(content.words());
    words.put(BestInterests.Part.DECIDER, PersonalText.of(second.displayName() + ", manager"));
    asks(
        new BestInterests(
            content.matter(),
            words,
            content.abilities(),
            content.advocates(),
            content.considered(),
            content.asTheyWish(),
            content.outcome(),
            content.decidedOn(),
            content.reviewOn()));
    assertThatThrownBy(() -> agrees(second)).hasMessageContaining("deciderAgrees");
    assertThat(route()).isEqualTo(Route.BEST_INTERESTS);
  }

  @Test
  @Tag("care")
  void whereNoAdvocateWasFoundTheyAreNotLeftWithoutADecisionAndTheSearchGoesOn() {
    isDecided(Cast.bestInterests(Decision.Outcome.REFER, today, State.UNAVAILABLE));
    assertThat(route()).isEqualTo(Route.NRM);
    assertThat(open()).contains(StepCode.SUBMIT_NRM, StepCode.ADVOCATE, StepCode.REVIEW);
    assertThat(step(StepCode.ADVOCATE).step().why()).contains("still to be found");
    assertThatThrownBy(() -> settle(StepCode.ADVOCATE)).hasMessageContaining("doneThere");
    looksAgain(State.REFUSED, today.plusDays(3));
    assertThat(open()).as("that a duty was refused ends no duty").contains(StepCode.ADVOCATE);
    looksAgain(State.OFFERED, today.plusDays(7));
    assertThat(open()).doesNotContain(StepCode.ADVOCATE).contains(StepCode.REVIEW);
    assertThat(step(StepCode.REVIEW).due()).isEqualTo(today.plusDays(7));
  }

  private void settle(StepCode code) {
    PathwayStep step = step(code);
    StepOutcome done =
        new StepOutcome(PathwayStep.State.DONE, null, null, step.due(), step.version());
    doing(worker, () -> pathways.settle(worker, file.id(), adult, code, done));
  }

  @ParameterizedTest
  @EnumSource(
      value = Decision.Outcome.class,
      names = {"REFER", "DO_NOT_REFER"})
  @Tag("care")
  void whatWasDecidedForSomebodyComesBackAsWorkUntilItWasReallyLookedAt(Decision.Outcome outcome) {
    isDecided(Cast.bestInterests(outcome, today));
    assertThatThrownBy(() -> settle(StepCode.REVIEW)).hasMessageContaining("doneThere");
    assertThat(due(today.plusDays(29))).contains(StepCode.REVIEW);
    looksAgain(State.OFFERED, today.plusDays(14));
    assertThat(step(StepCode.REVIEW).due()).isEqualTo(today.plusDays(14));
    assertThat(open()).contains(StepCode.REVIEW);
    assertThat(forThem().reviews()).hasSize(1);
    assertThat(route())
        .isEqualTo(outcome == Decision.Outcome.REFER ? Route.NRM : Route.DTN_ANONYMOUS);
  }

  /** What the home page shows as overdue on a day. */
  private List<StepCode> due(LocalDate day) {
    return as(worker, () -> toDo.of(file)).stream()
        .filter(step -> step.due() != null && step.due().isBefore(day))
        .map(ToDo::code)
        .toList();
  }

  @Test
  @Tag("care")
  void whoCanDecideAgainIsAskedAndWhatWasSaidOrDecidedBeforeCountsNoMore() {
    says(ConsentOutcome.REFUSED);
    isDecided(Cast.bestInterests(Decision.Outcome.DO_NOT_REFER, today));
    assertThat(route()).isEqualTo(Route.DTN_ANONYMOUS);
    decide(Decision.Outcome.HAS_CAPACITY);
    assertThat(route()).isEqualTo(Route.ASK_CONSENT);
    assertThat(open())
        .contains(StepCode.CONSENT_CONVERSATION, StepCode.MAKE_HOME_SAFE)
        .doesNotContain(StepCode.SUBMIT_DTN, StepCode.ADVOCATE, StepCode.NAME_DECISION_MAKER);
    assertThat(forThem().agreed()).isEmpty();
    says(ConsentOutcome.GIVEN);
    assertThat(route()).isEqualTo(Route.NRM);
    decide(Decision.Outcome.LACKS_CAPACITY);
    assertThat(route()).as("decided anew, not as before").isEqualTo(Route.BEST_INTERESTS);
    assertThat(open()).contains(StepCode.NAME_DECISION_MAKER, StepCode.ADVOCATE);
  }

  @Test
  @Tag("care")
  void whoWakesUpKeepsTheProtectionThatNobodyHasAnswered() {
    known(Circumstance.HOME_TAKEN_OVER, Known.NOT_KNOWN);
    assertThat(open())
        .contains(StepCode.ADULT_SAFEGUARDING_CONCERN, StepCode.HEALTH_CHECK)
        .as("an answer that is not known any more answers nothing")
        .contains(StepCode.MAKE_HOME_SAFE);
    decide(Decision.Outcome.HAS_CAPACITY);
    assertThat(open()).contains(StepCode.ADULT_SAFEGUARDING_CONCERN, StepCode.HEALTH_CHECK);
    assertThat(toDo()).contains(StepCode.ADULT_SAFEGUARDING_CONCERN, StepCode.HEALTH_CHECK);
    assertThat(warned()).contains(Warning.Code.CARE_NEEDS_NOT_KNOWN);
    settled(StepCode.HEALTH_CHECK, "Seen by the ward, nothing left in her blood");
    settled(StepCode.ADULT_SAFEGUARDING_CONCERN, "Raised with the night team, CON-4");
    decide(Decision.Outcome.HAS_CAPACITY);
    assertThat(open())
        .as("answered in words")
        .doesNotContain(StepCode.ADULT_SAFEGUARDING_CONCERN, StepCode.HEALTH_CHECK);
    known(Circumstance.CARE_AND_SUPPORT_NEEDS, Known.NO);
    assertThat(warned()).doesNotContain(Warning.Code.CARE_NEEDS_NOT_KNOWN);
  }

  private void known(Circumstance circumstance, Known value) {
    doing(worker, () -> pathways.note(worker, file.id(), adult, Map.of(circumstance, value)));
  }

  private List<StepCode> toDo() {
    return as(worker, () -> toDo.of(file)).stream().map(ToDo::code).toList();
  }

  private List<Warning.Code> warned() {
    return view().directions().warnings().stream().map(Warning::code).toList();
  }

  private void settled(StepCode code, String words) {
    StepOutcome done =
        new StepOutcome(
            PathwayStep.State.DONE, PersonalText.of(words), null, null, step(code).version());
    doing(worker, () -> pathways.settle(worker, file.id(), adult, code, done));
  }

  private void says(ConsentOutcome outcome) {
    Conversation held = Cast.conversation(today, Map.of(ConsentKind.NRM_REFERRAL, outcome));
    doing(worker, () -> consents.record(worker, file.id(), adult, held));
  }

  @Test
  void itIsWrittenPieceByPieceAndTheStepsFollowWhatIsWritten() {
    assertThat(open()).contains(StepCode.NAME_DECISION_MAKER, StepCode.ADVOCATE);
    BestInterests named =
        new BestInterests(
            Matter.REFERRAL,
            Map.of(BestInterests.Part.DECIDER, PersonalText.of("S. Lead")),
            Map.of(),
            Cast.advocates(State.ASKED),
            Set.of(),
            null,
            null,
            null,
            null);
    writes(named);
    assertThat(open()).contains(StepCode.ADVOCATE).doesNotContain(StepCode.NAME_DECISION_MAKER);
    writes(BestInterests.empty(Matter.REFERRAL));
    assertThat(open()).contains(StepCode.NAME_DECISION_MAKER);
    assertThatThrownBy(
            () -> doing(worker, () -> interests.write(worker, file.id(), adult, 0, named)))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void whatWasChangedIsNotWhatTheSecondPersonWasAskedAboutAndWhatTheySaidIsKept() {
    BestInterests content = Cast.bestInterests(Decision.Outcome.REFER, today);
    asks(content);
    InterestsRecord waiting = forThem().open().orElseThrow();
    writes(content);
    assertThatThrownBy(
            () ->
                doing(
                    second,
                    () ->
                        interests.agree(second, file.id(), adult, waiting.id(), waiting.version())))
        .hasMessageContaining("notNow");
    asks(content);
    InterestsRecord again = forThem().open().orElseThrow();
    PersonalText why = PersonalText.of("Nobody asked his sister");
    doing(
        second,
        () -> interests.sendBack(second, file.id(), adult, again.id(), again.version(), why));
    assertThat(forThem().open().orElseThrow().sentBack()).isEqualTo(why);
    assertThat(waitingForSecond()).isZero();
    assertThat(route()).isEqualTo(Route.BEST_INTERESTS);
  }

  @Test
  void aChildAndWhoWasNotFoundToLackCapacityAreNotDecidedFor() {
    decide(Decision.Outcome.HAS_CAPACITY);
    BestInterests content = Cast.bestInterests(Decision.Outcome.REFER, today);
    assertThatThrownBy(() -> asks(content)).hasMessageContaining("capacityFirst");
    PersonDetails young = Cast.person(AgeStatus.UNSURE, "Invented Youth");
    adult = as(worker, () -> people.add(worker, file.id(), young)).id();
    assertThatThrownBy(() -> asks(content)).hasMessageContaining("adultsOnly");
  }
}
