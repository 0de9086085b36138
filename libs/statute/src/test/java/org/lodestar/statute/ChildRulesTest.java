package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;

/** The road of a child: who does what by when, and what never stands in the place of what. */
class ChildRulesTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          FIRST_RESPONDER,      UNDER_18, step.CHILD_FRONT_DOOR,      2026-11-27
          OTHER,                UNSURE,   step.CHILD_FRONT_DOOR,      2026-11-27
          CHILDRENS_FRONT_DOOR, UNDER_18, step.CHILD_FRONT_DOOR.here, 2026-11-30
          """)
  void whoIsTheFrontDoorIsToldWhatTheyDoAndNobodyRingsThemselves(
      Submitter submitter, AgeStatus age, String words, LocalDate due) {
    Step step = step(Facts.of(FRIDAY, age).withSubmitter(submitter), StepCode.CHILD_FRONT_DOOR);
    assertThat(step.wordsKey()).isEqualTo(words);
    assertThat(step.due()).contains(due);
  }

  @Test
  void theFrontDoorOpensAConcernForChildrenInTheHouseholdOfAnAdult() {
    Facts adult =
        Facts.of(FRIDAY, AgeStatus.ADULT)
            .with(Circumstance.CHILDREN_IN_HOUSEHOLD)
            .withSubmitter(Submitter.CHILDRENS_FRONT_DOOR);
    assertThat(step(adult, StepCode.CHILD_FRONT_DOOR).why()).contains("a concern of their own");
  }

  @Test
  void theFrontDoorSendsItselfWhatItsFirstResponderSends() {
    Facts facts =
        Facts.of(FRIDAY, AgeStatus.UNDER_18)
            .withReasonableGrounds(Known.YES)
            .withSubmitter(Submitter.CHILDRENS_FRONT_DOOR);
    assertThat(codes(facts)).contains(StepCode.SUBMIT_NRM);
    assertThat(codes(facts)).doesNotContain(StepCode.PASS_TO_FIRST_RESPONDER);
  }

  @Test
  void aChildInDangerIsProtectedNowAndAgenciesSpeakTheSameNight() {
    Facts facts = Facts.of(FRIDAY, AgeStatus.UNDER_18).with(Circumstance.IMMEDIATE_DANGER);
    Step protection = step(facts, StepCode.CHILD_PROTECTION_NOW);
    assertThat(protection.due()).contains(FRIDAY);
    assertThat(protection.why()).contains("police protection", "emergency protection order");
    assertThat(protection.source()).contains("to be confirmed by a practitioner");
    assertThat(step(facts, StepCode.STRATEGY_DISCUSSION).due()).contains(FRIDAY);
  }

  @Test
  void agenciesMeetAboutAChildWhoMayBeAVictimAndThePanelStandsBeside() {
    Facts facts = Facts.of(FRIDAY, AgeStatus.UNSURE).withReasonableGrounds(Known.YES);
    assertThat(step(facts, StepCode.STRATEGY_DISCUSSION).due()).contains(LocalDate.of(2026, 12, 1));
    Step panel = step(facts, StepCode.EXPLOITATION_PANEL);
    assertThat(panel.why()).contains("beside", "never in their place");
    assertThat(panel.due()).contains(LocalDate.of(2026, 12, 4));
  }

  @Test
  void aboutAChildInCustodyAgenciesSpeakTheSameDay() {
    Facts facts =
        Facts.of(FRIDAY, AgeStatus.UNDER_18)
            .with(Circumstance.IN_CUSTODY)
            .with(Circumstance.MADE_TO_OFFEND);
    Step step = step(facts, StepCode.STRATEGY_DISCUSSION);
    assertThat(step.due()).contains(FRIDAY);
    assertThat(step.why()).contains("in custody or suspected");
  }

  @Test
  void aChildOfAnotherAuthorityIsToldOfAtOnceByLocalPolicyAndKeptUntilItIsWritten() {
    Facts facts =
        Facts.of(FRIDAY, AgeStatus.UNDER_18).with(Circumstance.PLACED_BY_ANOTHER_AUTHORITY);
    Step told = step(facts, StepCode.TELL_HOME_AUTHORITY);
    assertThat(told.due()).contains(FRIDAY);
    assertThat(told.why()).contains("24 hours is local policy", "its night number");
    assertThat(told.source()).contains("no law says so");
    Step notice = step(facts, StepCode.PLACEMENT_NOTICE);
    assertThat(notice.due()).contains(LocalDate.of(2026, 12, 4));
    assertThat(notice.source()).contains("regulation 13", "regulation 11", "regulation 41");
    assertThat(notice.why())
        .contains(
            "its director approves", "you are consulted first", "A children's home tells you");
    Step kept = step(facts, StepCode.KEEP_UNTIL_ACCEPTED);
    assertThat(kept.isAnewEachTime()).isTrue();
    assertThat(kept.code().isDoneByItsRecord()).isTrue();
    assertThat(kept.why()).contains("in writing");
    assertThat(kept.due()).as("the child is here now").contains(FRIDAY);
  }

  @Test
  void aChildWhoIsBackIsOwedAnInterviewWithin72Hours() {
    Facts facts = Facts.of(FRIDAY, AgeStatus.UNDER_18).with(Circumstance.BACK_FROM_MISSING);
    Step step = step(facts, StepCode.RETURN_INTERVIEW);
    assertThat(step.due()).contains(FRIDAY.plusDays(3));
    assertThat(step.code().isDoneByItsRecord()).isTrue();
    assertThat(codes(Facts.of(FRIDAY, AgeStatus.ADULT).with(Circumstance.BACK_FROM_MISSING)))
        .doesNotContain(StepCode.RETURN_INTERVIEW);
  }

  @ParameterizedTest
  @EnumSource(
      value = Circumstance.class,
      names = {"MADE_TO_OFFEND", "IN_CUSTODY"})
  void youthJusticeLearnsThatTheChildMayBeAVictim(Circumstance circumstance) {
    Facts facts = Facts.of(FRIDAY, AgeStatus.UNDER_18).with(circumstance);
    assertThat(step(facts, StepCode.YOUTH_JUSTICE).why()).contains("may be a victim");
  }

  @Test
  void theGuardianHasALineOfItsOwnAndWhomItTakesIsDated() {
    Facts facts = Facts.of(FRIDAY, AgeStatus.UNDER_18).withReasonableGrounds(Known.YES);
    Step guardian = step(facts, StepCode.ICTG_REFERRAL);
    assertThat(guardian.why()).contains("its own line");
    assertThat(guardian.source()).contains("two thirds", "tender of September 2025");
  }

  /** What else is known of a child who is in custody, and by which words the police are told. */
  @ParameterizedTest
  @CsvSource({
    "UNDER_18_AT_ACT, custody",
    "KEPT_AFTER_CHARGE, custody",
    "CHARGED, child",
    "IMMEDIATE_DANGER, child",
    "STILL_IN_SITUATION, child",
    "MISSING, child",
  })
  void whatWasDoneToAChildInACellIsReportedByDay(Circumstance also, String words) {
    Facts facts = Facts.of(FRIDAY, AgeStatus.UNDER_18).with(Circumstance.IN_CUSTODY).with(also);
    Step report = step(facts, StepCode.POLICE_REPORT);
    assertThat(report.wordsKey()).isEqualTo("step.POLICE_REPORT." + words);
    assertThat(report.dueDay()).isEqualTo(words.equals("child") ? FRIDAY : FRIDAY.plusDays(3));
  }

  /**
   * What is known of a child who is family, whether the front door knows, and what is to be done.
   */
  @ParameterizedTest
  @CsvSource({
    "INTERPRETER_NEEDED, false, CHILD_FRONT_DOOR INDEPENDENT_INTERPRETER",
    "INTERPRETER_NEEDED, true, INDEPENDENT_INTERPRETER",
    "CHILDREN_IN_HOUSEHOLD, true, ''",
    "DESTITUTE, true, CHILD_FRONT_DOOR EMERGENCY_ACCOMMODATION",
    "MEDICAL_NEED, true, MEDICAL_HELP CHILD_FRONT_DOOR POLICE_REPORT DECIDE_GROUNDS REVIEW",
    "CARE_AND_SUPPORT_NEEDS, true, CHILD_FRONT_DOOR POLICE_REPORT DECIDE_GROUNDS REVIEW",
  })
  void aChildWhoIsOnlyFamilyHasNoStepsOfAVictimBeforeAFactSaysSo(
      Circumstance known, boolean told, String steps) {
    Facts facts = Facts.of(FRIDAY, AgeStatus.UNDER_18).with(known);
    assertThat(
            Pathway.directionsForHousehold(facts, Set.of(), told).steps().stream()
                .map(step -> step.code().name())
                .collect(Collectors.joining(" ")))
        .isEqualTo(steps);
    Facts decided = facts.withReasonableGrounds(Known.YES);
    assertThat(Pathway.directionsForHousehold(decided, Set.of(), told))
        .isEqualTo(Pathway.directionsFor(decided));
  }

  private static Step step(Facts facts, StepCode code) {
    return Pathway.directionsFor(facts).steps().stream()
        .filter(step -> step.code() == code)
        .findFirst()
        .orElseThrow();
  }

  private static List<StepCode> codes(Facts facts) {
    return Pathway.directionsFor(facts).steps().stream().map(Step::code).toList();
  }
}
