package org.lodestar.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.casework.Cast.as;
import static org.lodestar.app.casework.Cast.doing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CaseMissing;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseTries;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.MissingStep;
import org.lodestar.statute.Route;
import org.lodestar.statute.StepCode;
import org.lodestar.statute.WorkingDays;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.Known;

/** Somebody who is gone, or whom nobody could ask: how each of these roads ends. */
@PlatformTest
class GoneTest {
  private final Cases cases;
  private final CasePeople people;
  private final CaseMissing missing;
  private final CaseTries asking;
  private final CaseConsents consents;
  private final CasePathways pathways;
  private final Workforce workforce;
  private final LocalDate today;

  private Worker worker;
  private CaseFile file;
  private UUID adult;
  private Instant hourAgo;

  GoneTest(
      Cases cases,
      CasePeople people,
      CaseMissing missing,
      CaseTries asking,
      CaseConsents consents,
      CasePathways pathways,
      Workforce workforce,
      Clock clock) {
    this.cases = cases;
    this.people = people;
    this.missing = missing;
    this.asking = asking;
    this.consents = consents;
    this.pathways = pathways;
    this.workforce = workforce;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @BeforeEach
  void anAdultOfANailBar() {
    worker = workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER);
    file = as(worker, () -> cases.open(worker, NewCase.without(null, worker.id())));
    adult = person(AgeStatus.ADULT);
    hourAgo = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MICROS);
  }

  private UUID person(AgeStatus age) {
    UUID person =
        as(worker, () -> people.add(worker, file.id(), Cast.person(age, "Invented Person")).id());
    doing(worker, () -> pathways.decide(worker, file.id(), person, Cast.grounds(today)));
    return person;
  }

  private UUID goes(UUID person) {
    MissingReport report =
        new MissingReport(hourAgo, PersonalText.of("Left by the back door"), null);
    return as(worker, () -> missing.missing(worker, file.id(), person, report));
  }

  private void isFound(UUID person, UUID absence, @Nullable PersonalText seenBy) {
    FoundReport report = new FoundReport(hourAgo.plusSeconds(600), null, seenBy);
    doing(worker, () -> missing.found(worker, file.id(), person, absence, report));
  }

  private void couldNotAsk(AskAttempt.Why why) {
    AskAttempt attempt =
        new AskAttempt(
            why,
            hourAgo,
            PersonalText.of("Flora Responder"),
            PersonalText.of("Rang twice"),
            today.plusDays(3));
    doing(worker, () -> asking.couldNotAsk(worker, file.id(), adult, attempt));
  }

  private PathwayView view(UUID person) {
    return as(worker, () -> pathways.get(worker, file.id(), person));
  }

  private Route route() {
    return view(adult).directions().route();
  }

  private PathwayStep step(UUID person, StepCode code) {
    return view(person).steps().stream()
        .filter(step -> step.step().code() == code)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no step " + code));
  }

  private List<StepCode> open(UUID person) {
    return view(person).steps().stream()
        .filter(step -> step.state() == PathwayStep.State.OPEN)
        .map(step -> step.step().code())
        .toList();
  }

  private void settle(UUID person, StepCode code) {
    PathwayStep step = step(person, code);
    StepOutcome done =
        new StepOutcome(PathwayStep.State.DONE, null, null, step.due(), step.version());
    doing(worker, () -> pathways.settle(worker, file.id(), person, code, done));
  }

  private MissingView plan(UUID person) {
    return as(worker, () -> missing.get(worker, file.id(), person));
  }

  private Set<UUID> missingNow() {
    return as(worker, () -> cases.head(worker, file.id())).missing();
  }

  private List<Recorded<Conversation>> conversations() {
    return as(worker, () -> consents.conversations(worker, file.id(), adult));
  }

  @Test
  @Tag("care")
  void whoLeftBeforeAnybodyCouldAskIsLookedForAndNotifiedWithoutATalk() {
    UUID absence = goes(adult);
    assertThat(route()).isEqualTo(Route.DTN_ANONYMOUS);
    assertThat(view(adult).directions().sendsIdentity()).isFalse();
    assertThat(open(adult))
        .containsExactly(
            StepCode.MISSING_ADULT,
            StepCode.MISSING_RISK_REVIEW,
            StepCode.POLICE_REPORT,
            StepCode.SUBMIT_DTN,
            StepCode.OFFER_SUPPORT,
            StepCode.REVIEW);
    assertThat(step(adult, StepCode.SUBMIT_DTN).due())
        .isEqualTo(WorkingDays.englandAndWales().plus(today, 1));
    assertThat(step(adult, StepCode.POLICE_REPORT).due()).isEqualTo(today);
    looksAtTheRisk(absence, today.plusDays(2));
    assertThat(step(adult, StepCode.MISSING_RISK_REVIEW).due()).isEqualTo(today.plusDays(2));
    settle(adult, StepCode.POLICE_REPORT);
    settle(adult, StepCode.SUBMIT_DTN);
    assertThat(open(adult))
        .as("sent is not found: the search stands")
        .contains(StepCode.MISSING_ADULT, StepCode.MISSING_RISK_REVIEW, StepCode.REVIEW);
    assertThat(missingNow()).containsExactly(adult);
    assertThat(conversations()).isEmpty();
    assertThat(view(adult).consents()).isEmpty();
  }

  private void looksAtTheRisk(UUID absence, LocalDate again) {
    AbsenceReview review =
        new AbsenceReview(
            absence, AbsenceReview.Risk.HIGH, PersonalText.of("Afraid of the owner"), again);
    doing(worker, () -> missing.review(worker, file.id(), adult, review));
  }

  @Test
  void theRiskIsLookedAtAgainUntilTheyAreFoundAndEachLookIsKept() {
    UUID absence = goes(adult);
    settle(adult, StepCode.MISSING_RISK_REVIEW);
    looksAtTheRisk(absence, today.plusDays(1));
    assertThat(open(adult)).contains(StepCode.MISSING_RISK_REVIEW);
    assertThatThrownBy(() -> looksAtTheRisk(absence, today.minusDays(1)))
        .hasMessageContaining("notInPast");
    assertThat(plan(adult).reviews(absence)).hasSize(1);
    isFound(adult, absence, null);
    assertThatThrownBy(() -> looksAtTheRisk(absence, today.plusDays(1)))
        .hasMessageContaining("foundAlready");
  }

  @ParameterizedTest
  @EnumSource(AskAttempt.Why.class)
  @Tag("care")
  void whoCannotBeAskedIsNotifiedWithoutAConversationAndAskedAsSoonAsTheyCanBe(AskAttempt.Why why) {
    assertThat(route()).isEqualTo(Route.ASK_CONSENT);
    couldNotAsk(why);
    assertThat(route()).isEqualTo(Route.DTN_ANONYMOUS);
    assertThat(open(adult)).contains(StepCode.SUBMIT_DTN, StepCode.REVIEW);
    assertThat(step(adult, StepCode.REVIEW).due()).isEqualTo(today.plusDays(3));
    couldNotAsk(why);
    assertThat(as(worker, () -> asking.tries(worker, file.id(), adult)))
        .hasSize(2)
        .allMatch(tried -> tried.what().triedBy().equals(PersonalText.of("Flora Responder")));
    assertThat(conversations()).isEmpty();
    doing(worker, () -> asking.canBeAsked(worker, file.id(), adult));
    assertThat(route()).isEqualTo(Route.ASK_CONSENT);
    assertThat(open(adult)).contains(StepCode.CONSENT_CONVERSATION);
    answers(Interpreter.INDEPENDENT, ConsentOutcome.GIVEN);
    assertThat(route()).isEqualTo(Route.NRM);
    assertThat(open(adult)).contains(StepCode.SUBMIT_NRM);
  }

  private void answers(Interpreter interpreter, ConsentOutcome outcome) {
    talk(
        Cast.conversation(
            today,
            interpreter,
            EnumSet.allOf(Explained.class),
            Map.of(ConsentKind.NRM_REFERRAL, outcome)));
  }

  private void talk(Conversation held) {
    doing(worker, () -> consents.record(worker, file.id(), adult, held));
  }

  @Test
  void whoHasAnsweredWasAskedAndAChildIsNot() {
    answers(Interpreter.INDEPENDENT, ConsentOutcome.REFUSED);
    assertThatThrownBy(() -> couldNotAsk(AskAttempt.Why.GONE))
        .hasMessageContaining("answeredAlready");
    assertThatThrownBy(() -> doing(worker, () -> asking.canBeAsked(worker, file.id(), adult)))
        .hasMessageContaining("canBeAsked");
    UUID grown = adult;
    adult = person(AgeStatus.UNSURE);
    assertThatThrownBy(() -> couldNotAsk(AskAttempt.Why.GONE))
        .hasMessageContaining("childIsNotAsked");
    assertThat(as(worker, () -> asking.tries(worker, file.id(), grown))).isEmpty();
  }

  @Test
  void thatNobodyCouldAskIsSaidInNoConversation() {
    assertThatThrownBy(() -> answers(Interpreter.INDEPENDENT, ConsentOutcome.CANNOT_BE_ASKED))
        .hasMessageContaining("notSaidInTalk");
  }

  @Test
  @Tag("care")
  void beingFoundIsWrittenBackEverywhereEndsTheSearchAndLetsThemBeAsked() {
    UUID absence = goes(adult);
    couldNotAsk(AskAttempt.Why.GONE);
    assertThat(missingNow()).containsExactly(adult);
    assertThat(listed().missing()).containsExactly(adult);
    assertThatThrownBy(() -> doing(worker, () -> asking.canBeAsked(worker, file.id(), adult)))
        .hasMessageContaining("stillMissing");
    assertThatThrownBy(() -> situation(Known.NO)).hasMessageContaining("saidFound");
    isFound(adult, absence, PersonalText.of("Constable Example"));
    assertThat(missingNow()).isEmpty();
    assertThat(listed().missing()).isEmpty();
    assertThat(note().value()).isEqualTo(Known.NO);
    assertThat(view(adult).steps())
        .extracting(step -> step.step().code())
        .doesNotContain(
            StepCode.MISSING_ADULT, StepCode.MISSING_RISK_REVIEW, StepCode.POLICE_REPORT);
    assertThat(route()).isEqualTo(Route.ASK_CONSENT);
    assertThat(open(adult)).contains(StepCode.CONSENT_CONVERSATION);
    assertThat(outcome(absence, MissingStep.SEARCH)).isEqualTo(MissingTask.Outcome.FOUND);
    assertThat(outcome(absence, MissingStep.SEEN_AND_WELL)).isEqualTo(MissingTask.Outcome.DONE);
    assertThat(outcome(absence, MissingStep.WISHES)).isNull();
    assertThat(outcome(absence, MissingStep.TELL_FOUND)).isNull();
  }

  private FactNote note() {
    return Objects.requireNonNull(view(adult).notes().get(Circumstance.MISSING));
  }

  private void situation(Known value) {
    doing(
        worker, () -> pathways.note(worker, file.id(), adult, Map.of(Circumstance.MISSING, value)));
  }

  private CaseFile listed() {
    CaseFilter filter = new CaseFilter(null, CaseFilter.Whose.ANYBODYS, file.reference());
    return as(worker, () -> cases.list(worker, filter, 1)).cases().getFirst().file();
  }

  private MissingTask.@Nullable Outcome outcome(UUID absence, MissingStep step) {
    return plan(adult).tasks(absence).stream()
        .filter(task -> task.step() == step)
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  @Test
  void whoIsMissingASecondTimeIsLookedForAnew() {
    UUID first = goes(adult);
    settle(adult, StepCode.MISSING_ADULT);
    settle(adult, StepCode.POLICE_REPORT);
    isFound(adult, first, null);
    hourAgo = hourAgo.plusSeconds(900);
    goes(adult);
    assertThat(open(adult)).contains(StepCode.MISSING_ADULT, StepCode.POLICE_REPORT);
  }

  @Test
  void thatSomebodyIsMissingCanBeSaidBeforeSinceWhen() {
    situation(Known.YES);
    assertThat(missingNow()).containsExactly(adult);
    assertThat(plan(adult).waitsForReport()).isTrue();
    assertThat(route()).isEqualTo(Route.DTN_ANONYMOUS);
    situation(Known.NO);
    assertThat(missingNow()).isEmpty();
  }

  @Test
  @Tag("care")
  void aRefusalThroughACompanionThatWasNotUnderstoodIsKeptAsItHappenedAndTheyAreAskedAgain() {
    settle(adult, StepCode.CONSENT_CONVERSATION);
    talk(failed(Interpreter.COMPANION));
    assertThat(conversations()).hasSize(1);
    assertDoesNotCount();
    talk(failed(Interpreter.INDEPENDENT));
    assertDoesNotCount();
    answers(Interpreter.INDEPENDENT, ConsentOutcome.REFUSED);
    assertThat(route()).isEqualTo(Route.DTN_ANONYMOUS);
    assertThat(conversations()).hasSize(3);
  }

  private void assertDoesNotCount() {
    Consent answer = Objects.requireNonNull(view(adult).consents().get(ConsentKind.NRM_REFERRAL));
    assertThat(answer.outcome()).isEqualTo(ConsentOutcome.REFUSED);
    assertThat(answer.unsafe()).isTrue();
    assertThat(route()).isEqualTo(Route.ASK_CONSENT);
    assertThat(open(adult)).contains(StepCode.CONSENT_CONVERSATION);
  }

  private Conversation failed(Interpreter interpreter) {
    return new Conversation(
        today,
        Conversation.Method.IN_PERSON,
        interpreter,
        null,
        true,
        interpreter == Interpreter.COMPANION,
        false,
        Set.of(),
        "",
        false,
        Map.of(ConsentKind.NRM_REFERRAL, ConsentOutcome.REFUSED),
        null);
  }

  @Test
  @Tag("care")
  void aMissingChildIsReferredAndTheReturnHomeInterviewIsOwedFromTheReturnUntilHeldOrDeclined() {
    UUID child = person(AgeStatus.UNDER_18);
    UUID absence = goes(child);
    assertThat(view(child).directions().route()).isEqualTo(Route.NRM);
    assertThat(open(child))
        .contains(StepCode.MISSING_PLAN, StepCode.SUBMIT_NRM, StepCode.ICTG_REFERRAL)
        .doesNotContain(StepCode.MISSING_RISK_REVIEW);
    isFound(child, absence, null);
    assertThat(open(child))
        .contains(StepCode.SUBMIT_NRM, StepCode.ICTG_REFERRAL, StepCode.RETURN_INTERVIEW);
    MissingTask talk = interview(child, absence);
    assertThat(talk.due()).isEqualTo(hourAgo.plusSeconds(600).plus(Duration.ofHours(72)));
    assertThat(step(child, StepCode.RETURN_INTERVIEW).due())
        .isEqualTo(LocalDate.ofInstant(talk.due(), ZoneId.of("Europe/London")));
    assertThatThrownBy(() -> settle(child, StepCode.RETURN_INTERVIEW))
        .hasMessageContaining("doneByRecord");
    assertThatThrownBy(
            () -> doing(worker, () -> missing.declined(worker, file.id(), child, talk.id(), null)))
        .hasMessageContaining("declinedNeedsReason");
    assertThat(interview(child, absence).doneAt()).isNull();
    PersonalText reason = PersonalText.of("I talked to my aunt already");
    doing(worker, () -> missing.declined(worker, file.id(), child, talk.id(), reason));
    assertThat(interview(child, absence).outcome()).isEqualTo(MissingTask.Outcome.DECLINED);
    assertThat(interview(child, absence).reason()).isEqualTo(reason);
    assertThat(step(child, StepCode.RETURN_INTERVIEW).state()).isEqualTo(PathwayStep.State.DONE);
    doing(worker, () -> missing.settle(worker, file.id(), child, talk.id(), false));
    assertThat(open(child)).contains(StepCode.RETURN_INTERVIEW);
  }

  @Test
  void thatAChildIsMissingNoMoreIsWrittenWhereTheInterviewBeginsAndNotAsANo() {
    adult = person(AgeStatus.UNDER_18);
    situation(Known.YES);
    assertThatThrownBy(() -> situation(Known.NO)).hasMessageContaining("childSaidFound");
    assertThat(open(adult)).contains(StepCode.MISSING_PLAN);
    isFound(adult, goes(adult), null);
    assertThat(open(adult)).contains(StepCode.RETURN_INTERVIEW);
  }

  private MissingTask interview(UUID child, UUID absence) {
    return plan(child).tasks(absence).stream()
        .filter(task -> task.step() == MissingStep.RETURN_TALK)
        .findFirst()
        .orElseThrow();
  }
}
