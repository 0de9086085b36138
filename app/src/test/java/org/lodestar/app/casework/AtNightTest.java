package org.lodestar.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.casework.Cast.as;
import static org.lodestar.app.casework.Cast.doing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseBeds;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CaseHeads;
import org.lodestar.app.casework.face.CaseInterests;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseSections;
import org.lodestar.app.casework.face.CaseToDo;
import org.lodestar.app.casework.face.CaseTries;
import org.lodestar.app.casework.face.CaseWishes;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.lodestar.app.triage.face.DutyRota;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Agreement;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.Route;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.Known;

/** Somebody who was drugged, at two in the morning: how each of these roads ends. */
@PlatformTest
@SuppressWarnings("NullAway") // It reads no annotation of a nested type from a class file.
class AtNightTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
  private static final Instant TWO = at(DAY, 2);
  private static final Instant SIX = at(DAY, 6);

  private final Cases cases;
  private final CasePeople people;
  private final CaseAccess access;
  private final CaseConsents consents;
  private final CaseTries asking;
  private final CasePathways pathways;
  private final CaseInterests interests;
  private final CaseWishes wishes;
  private final CaseBeds beds;
  private final CaseHeads heads;
  private final CaseSections sections;
  private final CaseToDo toDo;
  private final DutyRota rota;
  private final Workforce workforce;

  private Worker worker;
  private Worker morning;
  private CaseFile file;
  private UUID woman;

  AtNightTest(
      Cases cases,
      CasePeople people,
      CaseAccess access,
      CaseConsents consents,
      CaseTries asking,
      CasePathways pathways,
      CaseInterests interests,
      CaseWishes wishes,
      CaseBeds beds,
      CaseHeads heads,
      CaseSections sections,
      CaseToDo toDo,
      DutyRota rota,
      Workforce workforce) {
    this.cases = cases;
    this.people = people;
    this.access = access;
    this.consents = consents;
    this.asking = asking;
    this.pathways = pathways;
    this.interests = interests;
    this.wishes = wishes;
    this.beds = beds;
    this.heads = heads;
    this.sections = sections;
    this.toDo = toDo;
    this.rota = rota;
    this.workforce = workforce;
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(LONDON).toInstant();
  }

  private static void at(Instant moment, Worker who, Runnable work) {
    ScopedClock.at(
        moment,
        () -> {
          doing(who, work);
          return true;
        });
  }

  private static <T> T from(
      Instant moment, Worker who, ScopedValue.CallableOp<T, RuntimeException> work) {
    return ScopedClock.at(moment, () -> as(who, work));
  }

  @BeforeEach
  void aWomanWhoWasDruggedAndWhoMayBeHurt() {
    var organisation = workforce.anOrganisation();
    worker = workforce.aWorker(organisation, Role.FIRST_RESPONDER);
    morning = workforce.aWorker(organisation, Role.CASEWORKER, Role.MANAGER);
    at(TWO, morning, () -> rota.add(morning, morning.id(), at(DAY, 5), at(DAY, 9), "01632 960123"));
    file = from(TWO, worker, () -> cases.open(worker, NewCase.without(null, worker.id())));
    at(TWO, morning, () -> access.declareNoConflict(morning, file.id()));
    PersonDetails details = Cast.person(AgeStatus.ADULT, "Invented Woman");
    woman = from(TWO, worker, () -> people.add(worker, file.id(), details)).id();
    knows(TWO, Map.of(Circumstance.MEDICAL_NEED, Known.YES, Circumstance.DESTITUTE, Known.YES));
    decides(TWO, Cast.decision(Decision.Outcome.GROUNDS, DAY));
  }

  private void knows(Instant moment, Map<Circumstance, Known> facts) {
    at(moment, worker, () -> pathways.note(worker, file.id(), woman, facts));
  }

  private void decides(Instant moment, Decision decision) {
    at(moment, worker, () -> pathways.decide(worker, file.id(), woman, decision));
  }

  private static Decision unable(Matter matter, Instant when) {
    return new Decision(
        Decision.Kind.CAPACITY,
        Decision.Outcome.LACKS_CAPACITY,
        List.of(),
        PersonalText.of("Could not keep one sentence in mind"),
        PersonalText.of("Sedated"),
        PersonalText.of("N. Worker"),
        null,
        DAY,
        matter,
        when);
  }

  private void asksAgainAt(Instant hour) {
    AskAttempt attempt =
        new AskAttempt(
            AskAttempt.Why.INTOXICATED,
            TWO,
            PersonalText.of("N. Worker"),
            PersonalText.of("Sedated; can wait"),
            DAY,
            hour);
    at(TWO, worker, () -> asking.couldNotAsk(worker, file.id(), woman, attempt));
  }

  private void says(Instant moment, ConsentKind kind, ConsentOutcome outcome) {
    Conversation held =
        Cast.conversation(
            DAY,
            Interpreter.NOT_NEEDED,
            EnumSet.of(Explained.POLICE_ARE_TOLD_TALKING_IS_FREE),
            Map.of(kind, outcome));
    at(moment, worker, () -> consents.record(worker, file.id(), woman, held));
  }

  private PathwayView view(Instant moment) {
    return from(moment, worker, () -> pathways.get(worker, file.id(), woman));
  }

  private List<StepCode> open(Instant moment) {
    return view(moment).steps().stream()
        .filter(step -> step.state() == PathwayStep.State.OPEN)
        .map(step -> step.step().code())
        .toList();
  }

  private List<StepCode> work(Instant moment, Worker who, boolean late) {
    return from(moment, who, () -> pathways.waitingFor(who.id(), late, 0, 50)).stream()
        .map(OpenStep::code)
        .toList();
  }

  private List<StepCode> tonight(Instant moment) {
    return from(moment, worker, () -> toDo.of(file)).stream()
        .filter(step -> step.group() == StepGroup.TONIGHT)
        .map(ToDo::code)
        .toList();
  }

  private boolean hasNoBed(Instant moment) {
    String page = "/cases/" + file.id() + "/people/" + woman;
    return from(moment, worker, () -> heads.over(page)).orElseThrow().people().stream()
        .anyMatch(CaseHead.Who::noBed);
  }

  @Test
  @Tag("care")
  void whoIsDruggedAtTwoIsAskedAtSixByWhoIsOnDutyThenAndKeepsBedAndProtection() {
    asksAgainAt(SIX);
    assertThat(view(TWO).directions().route()).isEqualTo(Route.ASK_CONSENT);
    assertThat(open(TWO)).doesNotContain(StepCode.SUBMIT_DTN);
    assertThat(tonight(TWO)).contains(StepCode.MEDICAL_HELP, StepCode.CONSENT_CONVERSATION);
    assertThat(work(TWO, worker, false)).contains(StepCode.CONSENT_CONVERSATION);
    assertThat(work(TWO, morning, false)).as("not yet").doesNotContain(StepCode.MEDICAL_HELP);
    assertThat(work(at(DAY, 5).plusSeconds(2_400), morning, false))
        .as("on duty then")
        .containsExactly(StepCode.CONSENT_CONVERSATION);
    assertThat(work(SIX.plusSeconds(60), morning, true))
        .containsExactly(StepCode.CONSENT_CONVERSATION);
    Instant later = SIX.plusSeconds(600);
    says(later, ConsentKind.POLICE_CO_OPERATION, ConsentOutcome.REFUSED);
    assertThat(view(later).facts().willingToHelpPolice()).isEqualTo(Agreement.NO);
    assertThat(view(later).consents())
        .as("nothing invented")
        .doesNotContainKey(ConsentKind.NRM_REFERRAL);
    assertThat(open(later))
        .contains(StepCode.MEDICAL_HELP, StepCode.CONSENT_CONVERSATION)
        .doesNotContain(StepCode.POLICE_REPORT);
    assertThat(hasNoBed(later)).isTrue();
    at(later, worker, () -> beds.record(worker, file.id(), woman, aBed(later)));
    assertThat(hasNoBed(later)).isFalse();
    assertThat(tonight(later)).doesNotContain(StepCode.EMERGENCY_ACCOMMODATION);
    Instant ended = at(DAY.plusDays(1), 11);
    assertThat(hasNoBed(ended)).as("it ran out").isTrue();
    assertThat(work(ended, worker, true)).contains(StepCode.EMERGENCY_ACCOMMODATION);
  }

  @Test
  @Tag("care")
  void theHourOfTheNextTryOutlivesEveryDecisionUntilItIsAnswered() {
    decides(TWO, Cast.decision(Decision.Outcome.NO_GROUNDS, DAY));
    decides(TWO, Cast.decision(Decision.Outcome.GROUNDS, DAY));
    asksAgainAt(SIX);
    assertThat(hour(StepCode.CONSENT_CONVERSATION)).isEqualTo(SIX);
    assertThat(hour(StepCode.REVIEW)).isNull();
    decides(TWO, unable(Matter.REFERRAL, TWO));
    assertThat(hour(StepCode.REVIEW)).as("looked at again").isEqualTo(SIX);
    decides(TWO, Cast.decision(Decision.Outcome.HAS_CAPACITY, DAY));
    assertThat(hour(StepCode.CONSENT_CONVERSATION)).as("asked again").isEqualTo(SIX);
    knows(TWO, Map.of(Circumstance.ALREADY_REFERRED, Known.NO));
    says(TWO.plusSeconds(60), ConsentKind.POLICE_CO_OPERATION, ConsentOutcome.REFUSED);
    assertThat(hour(StepCode.CONSENT_CONVERSATION)).as("another question").isEqualTo(SIX);
    Conversation whole =
        Cast.conversation(DAY, Map.of(ConsentKind.NRM_REFERRAL, ConsentOutcome.REFUSED));
    at(TWO.plusSeconds(120), worker, () -> consents.record(worker, file.id(), woman, whole));
    assertThat(view(SIX).steps()).as("answered").noneMatch(step -> SIX.equals(step.dueAt()));
  }

  @Test
  @Tag("care")
  void whoeverIsAskedAtSixIsAskedAtSixAlsoWhenTheGroundsAreDecidedMeanwhile() {
    woman =
        from(
                TWO,
                worker,
                () -> people.add(worker, file.id(), Cast.person(AgeStatus.ADULT, "Invented Other")))
            .id();
    asksAgainAt(SIX);
    assertThat(hour(StepCode.REVIEW)).isEqualTo(SIX);
    decides(TWO, Cast.decision(Decision.Outcome.GROUNDS, DAY));
    assertThat(hour(StepCode.CONSENT_CONVERSATION)).isEqualTo(SIX);
    assertThat(hour(StepCode.REVIEW)).isNull();
    assertThat(tonight(TWO)).contains(StepCode.CONSENT_CONVERSATION);
    assertThat(work(at(DAY, 5).plusSeconds(2_400), morning, false))
        .as("on duty then")
        .contains(StepCode.CONSENT_CONVERSATION);
  }

  private @Nullable Instant hour(StepCode code) {
    return view(TWO).steps().stream()
        .filter(step -> step.step().code() == code)
        .findFirst()
        .orElseThrow()
        .dueAt();
  }

  private static Bed aBed(Instant from) {
    return new Bed(
        Bed.Standing.CONFIRMED,
        PersonalText.of("Invented House"),
        PersonalText.of("H. Warden"),
        from,
        at(DAY.plusDays(1), 10));
  }

  @Test
  @Tag("care")
  void whoWakesAndCanDecideIsAskedInOneStepAndWhatSheAnsweredAboutOtherThingsStands() {
    decides(TWO, unable(Matter.REFERRAL, TWO));
    asksAgainAt(SIX);
    says(TWO, ConsentKind.POLICE_CO_OPERATION, ConsentOutcome.REFUSED);
    assertThat(view(TWO).directions().route()).isEqualTo(Route.BEST_INTERESTS);
    assertThat(tonight(TWO)).as("looked at again at six").contains(StepCode.REVIEW);
    assertThatThrownBy(
            () -> at(SIX, worker, () -> asking.canBeAsked(worker, file.id(), woman, null)))
        .hasMessageContaining("capacity.rule.able");
    PersonalText shown = PersonalText.of("Told back what it is");
    at(SIX, worker, () -> asking.canBeAsked(worker, file.id(), woman, shown));
    assertThat(view(SIX).directions().route()).isEqualTo(Route.ASK_CONSENT);
    assertThat(open(SIX)).contains(StepCode.CONSENT_CONVERSATION, StepCode.MEDICAL_HELP);
    assertThat(view(SIX).facts().willingToHelpPolice()).isEqualTo(Agreement.NO);
  }

  @Test
  @Tag("care")
  void aFindingIsAboutOneQuestionAndChangesNoOther() {
    decides(TWO, unable(Matter.HOSPITAL, TWO));
    assertThat(view(TWO).directions().route()).isEqualTo(Route.ASK_CONSENT);
    Worker second = morning;
    BestInterests hospital = about(Matter.HOSPITAL, Decision.Outcome.DO_IT);
    at(TWO, worker, () -> interests.ask(worker, file.id(), woman, 0, hospital, second.id()));
    InterestsRecord waiting =
        from(TWO, second, () -> interests.get(second, file.id(), woman, Matter.HOSPITAL))
            .open()
            .orElseThrow();
    assertThat(open(TWO)).as("it does not wait").contains(StepCode.MEDICAL_HELP);
    at(
        SIX,
        second,
        () -> interests.agree(second, file.id(), woman, waiting.id(), waiting.version()));
    assertThat(view(SIX).directions().route()).isEqualTo(Route.ASK_CONSENT);
    assertThat(from(SIX, worker, () -> interests.get(worker, file.id(), woman)).agreed())
        .as("nothing is decided about the referral")
        .isEmpty();
    assertThatThrownBy(
            () ->
                at(
                    SIX,
                    worker,
                    () ->
                        interests.write(worker, file.id(), woman, 0, about(Matter.REFERRAL, null))))
        .hasMessageContaining("capacityFirst");
    assertThat(from(SIX, worker, () -> interests.toLookAt(worker.id(), false)))
        .extracting(WaitingInterests::matter)
        .containsExactly(Matter.HOSPITAL);
  }

  private static BestInterests about(Matter matter, Decision.Outcome outcome) {
    BestInterests usual = Cast.bestInterests(Decision.Outcome.REFER, DAY);
    return new BestInterests(
        matter,
        usual.words(),
        usual.abilities(),
        usual.advocates(),
        usual.considered(),
        Known.NOT_KNOWN,
        outcome,
        DAY,
        DAY.plusDays(2));
  }

  @Test
  @Tag("care")
  void whatIsDoneAgainstHerNoStandsBesideItAndGoesWithIt() {
    assertThatThrownBy(() -> against(false)).hasMessageContaining("against.rule.noNo");
    says(TWO, ConsentKind.POLICE_CO_OPERATION, ConsentOutcome.REFUSED);
    against(false);
    assertThat(view(TWO).facts().willingToHelpPolice()).isEqualTo(Agreement.NO);
    assertThat(written(TWO)).contains("Invented reasons", "Nobody has agreed yet");
    Recorded<AgainstWish> done = newest();
    assertThat(done.what().counts()).as("waiting would harm").isTrue();
    assertThatThrownBy(() -> answers(worker, done, true)).hasMessageContaining("secondPerson");
    assertThat(from(SIX, morning, () -> wishes.countFor(morning.id()))).isOne();
    assertThatThrownBy(() -> answers(morning, done, false)).hasMessageContaining("whyNot");
    answers(morning, done, true);
    assertThat(from(SIX, morning, () -> wishes.countFor(morning.id()))).isZero();
    against(true);
    assertThat(newest().what().counts()).as("it can wait").isFalse();
    assertThat(written(SIX)).contains("agreed", "Not to be done before");
  }

  private void against(boolean canWait) {
    PersonalText words = PersonalText.of("Invented reasons");
    AgainstWish wish =
        new AgainstWish(
            ConsentKind.POLICE_CO_OPERATION,
            AgainstWish.Ground.LIFE,
            words,
            PersonalText.of("N. Worker"),
            AgainstWish.Told.TOLD,
            words,
            canWait,
            morning.id(),
            TWO,
            null);
    at(TWO, worker, () -> wishes.record(worker, file.id(), woman, wish));
  }

  private Recorded<AgainstWish> newest() {
    return from(SIX, worker, () -> wishes.list(worker, file.id(), woman)).getFirst();
  }

  private void answers(Worker who, Recorded<AgainstWish> to, boolean agrees) {
    at(SIX, who, () -> wishes.answer(who, file.id(), woman, to.id(), agrees, null));
  }

  /** The answers as they are given out. */
  private String written(Instant moment) {
    return from(
            moment,
            worker,
            () -> sections.read(worker, file.id(), woman, Set.of("CONSENTS"), Language.ENGLISH))
        .stream()
        .flatMap(sheet -> sheet.passages().stream())
        .flatMap(passage -> passage.lines().stream())
        .map(line -> line.label() + ": " + line.words().text())
        .collect(Collectors.joining("\n"));
  }

  @Test
  @Tag("care")
  void whoSaidYesAndLostCapacityAfterTheReferralIsNotNotifiedAgainAndTheirYesStays() {
    Conversation held =
        Cast.conversation(DAY, Map.of(ConsentKind.NRM_REFERRAL, ConsentOutcome.GIVEN));
    at(TWO, worker, () -> consents.record(worker, file.id(), woman, held));
    PathwayStep sending =
        view(TWO).steps().stream()
            .filter(step -> step.step().code() == StepCode.SUBMIT_NRM)
            .findFirst()
            .orElseThrow();
    StepOutcome done =
        new StepOutcome(PathwayStep.State.DONE, null, null, sending.due(), sending.version());
    at(TWO, worker, () -> pathways.settle(worker, file.id(), woman, StepCode.SUBMIT_NRM, done));
    decides(SIX, unable(Matter.REFERRAL, SIX));
    assertThat(view(SIX).directions().route()).isEqualTo(Route.REFERRED);
    assertThat(open(SIX))
        .contains(StepCode.ADULT_SAFEGUARDING_CONCERN, StepCode.REVIEW)
        .doesNotContain(StepCode.SUBMIT_DTN, StepCode.NAME_DECISION_MAKER);
    assertThat(view(SIX).consents().get(ConsentKind.NRM_REFERRAL).outcome())
        .isEqualTo(ConsentOutcome.GIVEN);
    PersonalText shown = PersonalText.of("Told back what it is");
    at(SIX, worker, () -> asking.canBeAsked(worker, file.id(), woman, shown));
    assertThat(view(SIX).directions().route()).as("their yes is theirs").isEqualTo(Route.NRM);
    at(
        SIX,
        worker,
        () -> consents.withdraw(worker, file.id(), woman, ConsentKind.NRM_REFERRAL, null));
    assertThat(view(SIX).directions().route()).isEqualTo(Route.REFERRED);
    assertThat(open(SIX)).contains(StepCode.REVIEW).doesNotContain(StepCode.SUBMIT_DTN);
  }
}
