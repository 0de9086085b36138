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
import org.lodestar.app.casework.CustodyOutcome.Kind;
import org.lodestar.app.casework.DefenceAnswer.Stage;
import org.lodestar.app.casework.DefenceAnswer.Told;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CaseCustody;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.DefenceLimb;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;

/** Somebody who is suspected of something themselves: how each of these roads ends. */
@PlatformTest
class CustodyTest {
  private final Cases cases;
  private final CasePeople people;
  private final CaseCustody custody;
  private final CasePathways pathways;
  private final CaseConsents consents;
  private final Workforce workforce;
  private final LocalDate today;

  private Worker worker;
  private CaseFile file;
  private Instant hourAgo;

  CustodyTest(
      Cases cases,
      CasePeople people,
      CaseCustody custody,
      CasePathways pathways,
      CaseConsents consents,
      Workforce workforce,
      Clock clock) {
    this.cases = cases;
    this.people = people;
    this.custody = custody;
    this.pathways = pathways;
    this.consents = consents;
    this.workforce = workforce;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @BeforeEach
  void aCase() {
    worker = workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER);
    file = as(worker, () -> cases.open(worker, NewCase.without(null, worker.id())));
    hourAgo = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MICROS);
  }

  /** Somebody who is a victim and a suspect, with a date of birth. */
  private UUID suspect(AgeStatus age, UncertainDate birth, RoleInCase... roles) {
    PersonDetails plain = Cast.person(age, "Invented Runner");
    PersonDetails details =
        new PersonDetails(
            Set.of(roles),
            plain.names(),
            plain.age(),
            birth,
            false,
            plain.gender(),
            null,
            List.of(),
            List.of(),
            null,
            null);
    UUID person = as(worker, () -> people.add(worker, file.id(), details).id());
    if (!details.roles().equals(Set.of(RoleInCase.FAMILY))) {
      doing(worker, () -> pathways.decide(worker, file.id(), person, Cast.grounds(today)));
    }
    return person;
  }

  private UUID turnedEighteenLastMonth() {
    UncertainDate birth = new UncertainDate.Exact(today.minusYears(18).minusMonths(1));
    return suspect(AgeStatus.ADULT, birth, RoleInCase.POTENTIAL_VICTIM, RoleInCase.SUSPECT);
  }

  private void isAccused(UUID person, UncertainDate act) {
    Accusation said = new Accusation(PersonalText.of("Supply of drugs"), act, List.of(), null);
    doing(worker, () -> custody.accuse(worker, file.id(), person, said, false));
  }

  private void adult(
      UUID person, CalledAdult.Kind kind, @Nullable Instant came, @Nullable String reason) {
    boolean nobody = kind == CalledAdult.Kind.NOBODY || kind == CalledAdult.Kind.NOT_NEEDED;
    PersonalText name = nobody ? null : PersonalText.of("Ada Adult");
    CalledAdult adult = new CalledAdult(kind, name, hourAgo, came, PersonalText.typed(reason));
    doing(worker, () -> custody.call(worker, file.id(), person, adult));
  }

  private void sleeps(
      UUID person, CourtPlan.Bed bed, @Nullable String where, @Nullable String certificate) {
    CourtPlan plan =
        new CourtPlan(bed, PersonalText.typed(where), PersonalText.typed(certificate), null, null);
    doing(worker, () -> custody.plan(worker, file.id(), person, plan));
  }

  private void answers(UUID person, Stage stage, DefenceLimb limb) {
    answers(person, stage, limb, "Invented & Partners", Set.of(Told.SOLICITOR, Told.POLICE), true);
  }

  private void answers(
      UUID person,
      Stage stage,
      DefenceLimb limb,
      @Nullable String lawyer,
      Set<Told> told,
      boolean looked) {
    DefenceAnswer answer =
        new DefenceAnswer(
            stage,
            limb,
            PersonalText.of("Carried for others who held a debt over them"),
            PersonalText.of("Messages on the telephone"),
            PersonalText.typed(lawyer),
            told,
            looked);
    doing(worker, () -> custody.answer(worker, file.id(), person, answer));
  }

  private void became(UUID person, Kind kind) {
    doing(
        worker,
        () -> custody.end(worker, file.id(), person, new CustodyOutcome(kind, today, null)));
  }

  private List<PathwayStep> steps(UUID person) {
    return as(worker, () -> pathways.get(worker, file.id(), person)).steps();
  }

  private PathwayStep step(UUID person, StepCode code) {
    return steps(person).stream()
        .filter(step -> step.step().code() == code)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no step " + code));
  }

  private List<StepCode> open(UUID person) {
    return steps(person).stream()
        .filter(step -> step.state() == PathwayStep.State.OPEN)
        .map(step -> step.step().code())
        .toList();
  }

  private void settle(UUID person, StepCode code, @Nullable String note) {
    PathwayStep step = step(person, code);
    StepOutcome done =
        new StepOutcome(
            PathwayStep.State.DONE,
            PersonalText.typed(note),
            step.owner(),
            step.due(),
            step.version());
    doing(worker, () -> pathways.settle(worker, file.id(), person, code, done));
  }

  private void saysYes(UUID person) {
    Conversation talk =
        Cast.conversation(today, Map.of(ConsentKind.NRM_REFERRAL, ConsentOutcome.GIVEN));
    doing(worker, () -> consents.record(worker, file.id(), person, talk));
  }

  @Test
  @Tag("care")
  void whoIsArrestedAtEighteenForDealingAtSeventeenIsCheckedAsAChildBeforeAndAfterTheCharge() {
    UUID person = turnedEighteenLastMonth();
    assertThat(open(person))
        .as("being a suspect alone asks for both")
        .contains(StepCode.APPROPRIATE_ADULT, StepCode.STATUTORY_DEFENCE_CHECK);
    assertThat(step(person, StepCode.STATUTORY_DEFENCE_CHECK).step().wordsKey())
        .endsWith(".either");
    isAccused(person, new UncertainDate.Exact(today.minusMonths(3)));
    PathwayStep check = step(person, StepCode.STATUTORY_DEFENCE_CHECK);
    assertThat(check.step().wordsKey()).endsWith(".child");
    assertThat(check.due()).isEqualTo(today);
    assertThatThrownBy(() -> settle(person, StepCode.STATUTORY_DEFENCE_CHECK, "Told them"))
        .hasMessageContaining("doneThere");
    assertThatThrownBy(() -> answers(person, Stage.BEFORE_CHARGE, DefenceLimb.ADULT))
        .hasMessageContaining("otherConditions");

    adult(person, CalledAdult.Kind.OTHER_ADULT, null, null);
    assertThat(open(person)).as("asked is not there").contains(StepCode.APPROPRIATE_ADULT);
    adult(person, CalledAdult.Kind.OTHER_ADULT, hourAgo.plusSeconds(1200), null);
    answers(person, Stage.BEFORE_CHARGE, DefenceLimb.CHILD);
    assertThat(open(person))
        .contains(StepCode.CONSENT_CONVERSATION)
        .doesNotContain(StepCode.APPROPRIATE_ADULT, StepCode.STATUTORY_DEFENCE_CHECK);

    saysYes(person);
    settle(person, StepCode.SUBMIT_NRM, "Sent");

    became(person, Kind.CHARGED_BAILED);
    assertThat(step(person, StepCode.STATUTORY_DEFENCE_CHECK).step().wordsKey())
        .endsWith(".childCharged");
    assertThat(open(person)).contains(StepCode.STATUTORY_DEFENCE_CHECK);
    assertThat(open(person)).doesNotContain(StepCode.APPROPRIATE_ADULT);
    assertThatThrownBy(() -> answers(person, Stage.BEFORE_CHARGE, DefenceLimb.CHILD))
        .hasMessageContaining("alreadyCharged");
    answers(person, Stage.AFTER_CHARGE, DefenceLimb.CHILD);
    assertThat(open(person)).doesNotContain(StepCode.STATUTORY_DEFENCE_CHECK);

    became(person, Kind.ENDED);
    assertThat(steps(person))
        .extracting(each -> each.step().code())
        .doesNotContain(StepCode.STATUTORY_DEFENCE_CHECK, StepCode.APPROPRIATE_ADULT);
    CustodyView view = as(worker, () -> custody.get(worker, file.id(), person));
    assertThat(view.now().orElseThrow().entries(DefenceAnswer.class))
        .as("nothing that was written is lost")
        .hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(
      value = AgeStatus.class,
      names = {"UNDER_18", "UNSURE"})
  @Tag("care")
  void aChildAndWhoMayBeOneHasAnAdultTheChildsConditionsAndNoNightInACellAfterTheCharge(
      AgeStatus age) {
    UUID person = suspect(age, new UncertainDate.Unknown(), RoleInCase.SUSPECT);
    isAccused(person, new UncertainDate.Unknown());
    assertThat(step(person, StepCode.APPROPRIATE_ADULT).step().wordsKey())
        .as("where age is not settled, what the custody officer is told of it")
        .endsWith(age == AgeStatus.UNSURE ? ".unsure" : ".child");
    assertThat(step(person, StepCode.STATUTORY_DEFENCE_CHECK).step().wordsKey()).endsWith(".child");
    assertThatThrownBy(() -> adult(person, CalledAdult.Kind.NOT_NEEDED, null, "Looks grown up"))
        .hasMessageContaining("everyChild");
    adult(person, CalledAdult.Kind.YOUTH_JUSTICE, hourAgo.plusSeconds(600), null);
    answers(person, Stage.BEFORE_CHARGE, DefenceLimb.CHILD);
    became(person, Kind.CHARGED_KEPT);
    PathwayStep move = step(person, StepCode.TRANSFER_FROM_CUSTODY);
    assertThat(move.due()).isEqualTo(today);
    assertThatThrownBy(() -> settle(person, StepCode.TRANSFER_FROM_CUSTODY, "Asked"))
        .as("one word moves nobody")
        .hasMessageContaining("doneThere");
    sleeps(person, CourtPlan.Bed.CELL, null, "Sergeant Sampleton at 22:10: no bed was offered");
    assertThat(open(person))
        .as("a certificate says why not tonight")
        .contains(StepCode.TRANSFER_FROM_CUSTODY);
    sleeps(person, CourtPlan.Bed.COUNCIL, "Taken by Kim of the night team at 23:40", null);
    assertThat(open(person))
        .doesNotContain(StepCode.TRANSFER_FROM_CUSTODY)
        .contains(StepCode.STATUTORY_DEFENCE_CHECK);
    answers(person, Stage.AFTER_CHARGE, DefenceLimb.CHILD);
    assertThat(open(person)).doesNotContain(StepCode.STATUTORY_DEFENCE_CHECK);
  }

  @Test
  @Tag("care")
  void anAdultOfWhomNobodySaidThatTheyAreVulnerableIsAskedAboutAndAgainOnceTheyAre() {
    UUID person = suspect(AgeStatus.ADULT, new UncertainDate.Unknown(), RoleInCase.SUSPECT);
    assertThat(step(person, StepCode.APPROPRIATE_ADULT).step().wordsKey()).endsWith(".ask");
    assertThatThrownBy(
            () -> {
              CalledAdult nothing =
                  new CalledAdult(CalledAdult.Kind.NOBODY, null, null, null, null);
              doing(worker, () -> custody.call(worker, file.id(), person, nothing));
            })
        .hasMessageContaining("reasonNeeded");
    adult(person, CalledAdult.Kind.NOBODY, null, "The council looks for somebody");
    assertThat(open(person))
        .as("nobody yet is not nobody needed, whatever is written beside it")
        .contains(StepCode.APPROPRIATE_ADULT);
    assertThatThrownBy(() -> adult(person, CalledAdult.Kind.NOT_NEEDED, null, null))
        .hasMessageContaining("whyNotNeeded");
    adult(person, CalledAdult.Kind.NOT_NEEDED, null, "Nurse and sergeant found nothing");
    assertThat(open(person)).doesNotContain(StepCode.APPROPRIATE_ADULT);
    doing(
        worker,
        () ->
            pathways.note(
                worker, file.id(), person, Map.of(Circumstance.CARE_AND_SUPPORT_NEEDS, Known.YES)));
    assertThat(open(person))
        .as("what was found before nobody knew it says nothing now")
        .contains(StepCode.APPROPRIATE_ADULT);
    adult(person, CalledAdult.Kind.EXPERIENCED, hourAgo.plusSeconds(60), null);
    assertThat(open(person)).doesNotContain(StepCode.APPROPRIATE_ADULT);
  }

  @Test
  @Tag("care")
  void aDateOfBirthThatIsPutRightAsksForTheRightConditionsAgain() {
    UUID person =
        suspect(
            AgeStatus.ADULT,
            new UncertainDate.Exact(today.minusYears(20)),
            RoleInCase.POTENTIAL_VICTIM,
            RoleInCase.SUSPECT);
    isAccused(person, new UncertainDate.Exact(today.minusMonths(3)));
    answers(person, Stage.BEFORE_INTERVIEW, DefenceLimb.ADULT);
    assertThat(open(person)).doesNotContain(StepCode.STATUTORY_DEFENCE_CHECK);
    Person known = as(worker, () -> people.get(worker, file.id(), person)).person();
    PersonDetails was = known.details();
    PersonDetails right =
        new PersonDetails(
            was.roles(),
            was.names(),
            was.age(),
            new UncertainDate.Exact(today.minusYears(18).minusMonths(1)),
            false,
            was.gender(),
            null,
            was.nationalities(),
            was.languages(),
            null,
            null);
    doing(worker, () -> people.change(worker, file.id(), person, right, known.version()));
    assertThat(step(person, StepCode.STATUTORY_DEFENCE_CHECK).step().wordsKey()).endsWith(".child");
    assertThat(open(person)).contains(StepCode.STATUTORY_DEFENCE_CHECK);
    answers(person, Stage.BEFORE_CHARGE, DefenceLimb.CHILD);
    assertThat(open(person)).doesNotContain(StepCode.STATUTORY_DEFENCE_CHECK);
  }

  @Test
  @Tag("care")
  void anotherArrestAsksForAnotherAdultAndAnotherLookAtTheDefence() {
    UUID person = turnedEighteenLastMonth();
    isAccused(person, new UncertainDate.AgedAt(17));
    adult(person, CalledAdult.Kind.SOCIAL_WORKER, hourAgo.plusSeconds(60), null);
    answers(person, Stage.BEFORE_CHARGE, DefenceLimb.CHILD);
    Accusation again =
        new Accusation(
            PersonalText.of("Having a blade"), new UncertainDate.AgedAt(17), List.of(), null);
    doing(worker, () -> custody.accuse(worker, file.id(), person, again, true));
    assertThat(open(person)).contains(StepCode.APPROPRIATE_ADULT, StepCode.STATUTORY_DEFENCE_CHECK);
    assertThat(as(worker, () -> custody.get(worker, file.id(), person)).arrests()).hasSize(2);
    adult(person, CalledAdult.Kind.SOCIAL_WORKER, hourAgo.plusSeconds(90), null);
    answers(person, Stage.BEFORE_CHARGE, DefenceLimb.CHILD);
    assertThat(open(person))
        .doesNotContain(StepCode.APPROPRIATE_ADULT, StepCode.STATUTORY_DEFENCE_CHECK);
  }

  @Test
  void nobodyLooksAtTheDefenceBeforeItIsWrittenWhatItIsAbout() {
    UUID person = turnedEighteenLastMonth();
    assertThatThrownBy(() -> answers(person, Stage.BEFORE_CHARGE, DefenceLimb.EITHER))
        .hasMessageContaining("accusationFirst");
  }

  @Test
  @Tag("care")
  void theCheckOfTheDefenceStaysOpenUntilItWasLookedAtAndALawyerByNameHasIt() {
    UUID person = turnedEighteenLastMonth();
    isAccused(person, new UncertainDate.AgedAt(17));
    Stage before = Stage.BEFORE_INTERVIEW;
    DefenceLimb child = DefenceLimb.CHILD;
    Set<Told> solicitor = Set.of(Told.SOLICITOR);
    answers(person, before, child, "none yet", Set.of(), false);
    answers(person, before, child, "Custody asked to call the duty solicitor", Set.of(), true);
    answers(person, before, child, "Invented & Partners", Set.of(Told.POLICE), true);
    answers(person, before, child, "Invented & Partners", solicitor, false);
    assertThat(open(person)).contains(StepCode.STATUTORY_DEFENCE_CHECK);
    for (String nobody :
        List.of("none yet", "Custody asked to call the duty solicitor", "Duty solicitor", "-")) {
      assertThatThrownBy(() -> answers(person, before, child, nobody, solicitor, true))
          .as(nobody)
          .hasMessageContaining("lawyerNeeded");
    }
    answers(person, before, child, "Duty solicitor Norah Nolan, 07700 900123", solicitor, true);
    assertThat(open(person)).doesNotContain(StepCode.STATUTORY_DEFENCE_CHECK);
    CustodyView view = as(worker, () -> custody.get(worker, file.id(), person));
    assertThat(view.now().orElseThrow().entries(DefenceAnswer.class))
        .as("what was written while nobody had it is kept")
        .hasSize(5);
  }

  @Test
  @Tag("care")
  void nobodyIsSaidToBeUnchargedBeforeSomebodyWroteWhatBecameOfIt() {
    UUID person = suspect(AgeStatus.UNDER_18, new UncertainDate.Unknown(), RoleInCase.SUSPECT);
    isAccused(person, new UncertainDate.Unknown());
    assertThat(as(worker, () -> pathways.get(worker, file.id(), person)).notes())
        .doesNotContainKeys(Circumstance.CHARGED, Circumstance.KEPT_AFTER_CHARGE);
    assertThat(step(person, StepCode.POLICE_REPORT).step().wordsKey()).endsWith(".custody");
    assertThat(step(person, StepCode.POLICE_REPORT).due()).isAfter(today);
    became(person, Kind.RELEASED);
    PathwayView view = as(worker, () -> pathways.get(worker, file.id(), person));
    assertThat(Objects.requireNonNull(view.notes().get(Circumstance.CHARGED)).value())
        .isEqualTo(Known.NO);
    assertThat(view.notes()).doesNotContainKey(Circumstance.KEPT_AFTER_CHARGE);
    became(person, Kind.CHARGED_BAILED);
    assertThat(step(person, StepCode.POLICE_REPORT).step().wordsKey()).endsWith(".child");
  }

  @Test
  @Tag("care")
  void aChildWhoIsOnlyFamilyIsNoVictimUntilAFactSaysSo() {
    UUID tomek = suspect(AgeStatus.UNDER_18, new UncertainDate.Unknown(), RoleInCase.FAMILY);
    assertThat(steps(tomek))
        .extracting(each -> each.step().wordsKey())
        .containsExactly("step.CHILD_FRONT_DOOR.householdChild");
    settle(tomek, StepCode.CHILD_FRONT_DOOR, "Told with his sister");
    UUID brother = suspect(AgeStatus.UNDER_18, new UncertainDate.Unknown(), RoleInCase.FAMILY);
    assertThat(steps(brother)).as("told once of the household").isEmpty();
    doing(
        worker,
        () ->
            pathways.note(
                worker, file.id(), tomek, Map.of(Circumstance.MADE_TO_OFFEND, Known.YES)));
    assertThat(open(tomek))
        .as("what was told of the household says nothing of him")
        .contains(StepCode.CHILD_FRONT_DOOR, StepCode.POLICE_REPORT, StepCode.DECIDE_GROUNDS);
  }

  @Test
  void whoCameHasANameAndCameAfterTheyWereAsked() {
    UUID person = turnedEighteenLastMonth();
    assertThatThrownBy(
            () -> adult(person, CalledAdult.Kind.OTHER_ADULT, hourAgo.minusSeconds(600), null))
        .hasMessageContaining("cameBefore");
    CalledAdult nameless =
        new CalledAdult(CalledAdult.Kind.SOCIAL_WORKER, null, hourAgo, null, null);
    assertThatThrownBy(() -> doing(worker, () -> custody.call(worker, file.id(), person, nameless)))
        .hasMessageContaining("nameNeeded");
    assertThat(as(worker, () -> consents.conversations(worker, file.id(), person))).isEmpty();
  }
}
