package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.statute.DefencePoint.Kind;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;

class CustodyRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static Facts suspect(AgeStatus age) {
    return Facts.of(DAY, age).with(Circumstance.IN_CUSTODY);
  }

  private static Step step(Facts facts, StepCode code) {
    return Pathway.directionsFor(facts).steps().stream()
        .filter(step -> step.code() == code)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no step " + code));
  }

  /** The act, the birth as it is believed (unknown where it is disputed), the status today. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-03-01,             2008-05-20, ADULT,    CHILD
          2026-05-19,             2008-05-20, ADULT,    CHILD
          2026-05-20,             2008-05-20, ADULT,    ADULT
          2026-11-01,             2008-05-20, ADULT,    ADULT
          2026-03..2026-10,       2008-05-20, ADULT,    EITHER
          2026-03..2026-04,       2008-05-20, ADULT,    CHILD
          2026-05,                2008-05-20, ADULT,    EITHER
          2026-03-01,             2008,       ADULT,    EITHER
          2025-12-31,             2008,       ADULT,    CHILD
          2026-12-31,             2008,       ADULT,    ADULT
          2026-02-28,             2008-02-29, ADULT,    CHILD
          2026-03-01,             2008-02-29, ADULT,    ADULT
          age 17,                 unknown,    ADULT,    CHILD
          age 17,                 2000,       ADULT,    CHILD
          age 18,                 unknown,    ADULT,    ADULT
          unknown,                2008-05-20, ADULT,    EITHER
          2026-03-01,             unknown,    ADULT,    EITHER
          2026-11-01,             2000-01-01, UNSURE,   CHILD
          unknown,                unknown,    UNSURE,   CHILD
          unknown,                unknown,    UNDER_18, CHILD
          age 18,                 unknown,    UNDER_18, CHILD
          """)
  void theLimbIsChosenByTheAgeAtTheActAndNotByTheAgeToday(
      String act, String birth, AgeStatus today, DefenceLimb limb) {
    Known then = DefenceLimb.under18At(UncertainDate.parse(act), UncertainDate.parse(birth));
    assertThat(DefenceLimb.of(today, then)).isEqualTo(limb);
    Facts facts = suspect(today).with(Circumstance.UNDER_18_AT_ACT, then);
    assertThat(facts.defenceLimb()).isEqualTo(limb);
    assertThat(step(facts, StepCode.STATUTORY_DEFENCE_CHECK).wordsKey())
        .isEqualTo(
            "step.STATUTORY_DEFENCE_CHECK." + limb.name().toLowerCase(java.util.Locale.ROOT));
  }

  @Test
  void whoWasSeventeenIsNeverAskedForCompulsion() {
    assertThat(DefencePoint.conditions(DefenceLimb.CHILD, DAY))
        .extracting(DefencePoint::code)
        .containsExactly("CHILD_AGE", "CHILD_DIRECT", "CHILD_REASONABLE");
    assertThat(DefencePoint.conditions(DefenceLimb.ADULT, DAY))
        .extracting(DefencePoint::code)
        .containsExactly("ADULT_AGE", "ADULT_COMPELLED", "ADULT_ATTRIBUTABLE", "ADULT_REASONABLE");
    assertThat(DefencePoint.conditions(DefenceLimb.EITHER, DAY)).hasSize(7);
    Facts arrestedAtEighteen =
        suspect(AgeStatus.ADULT).with(Circumstance.UNDER_18_AT_ACT, Known.YES);
    assertThat(step(arrestedAtEighteen, StepCode.STATUTORY_DEFENCE_CHECK).why())
        .contains("there is no test of compulsion");
  }

  @Test
  void aChargeAsksAgainAndEndsNothing() {
    Facts charged =
        suspect(AgeStatus.ADULT)
            .with(Circumstance.UNDER_18_AT_ACT, Known.YES)
            .with(Circumstance.CHARGED);
    Step step = step(charged, StepCode.STATUTORY_DEFENCE_CHECK);
    assertThat(step.wordsKey()).endsWith(".childCharged");
    assertThat(step.isAnewForAnotherReason()).isTrue();
    assertThat(step.why()).contains("can still be raised");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          UNDER_18, NOT_KNOWN, child
          UNSURE,   NOT_KNOWN, unsure
          UNSURE,   NO,        unsure
          ADULT,    YES,       vulnerable
          ADULT,    NO,        ask
          ADULT,    NOT_KNOWN, ask
          """)
  void everybodyInCustodyHasAnAppropriateAdultOrIsAskedAbout(
      AgeStatus age, Known needs, String wording) {
    Facts facts = suspect(age).with(Circumstance.CARE_AND_SUPPORT_NEEDS, needs);
    assertThat(step(facts, StepCode.APPROPRIATE_ADULT).wordsKey())
        .isEqualTo("step.APPROPRIATE_ADULT." + wording);
  }

  /** 999 is not called for who is in a police station, and is for whoever may be elsewhere. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          IN_CUSTODY,                             custody
          IN_CUSTODY CHARGED KEPT_AFTER_CHARGE,   custody
          IN_CUSTODY CHARGED,                     custody
          IN_CUSTODY CHARGED BAILED,              999
          IN_CUSTODY MISSING,                     999
          IN_CUSTODY STILL_IN_SITUATION,          custody
          MEDICAL_NEED,                           999
          """)
  void whoIsInDangerWithThePoliceIsKeptSafeByTheCustodyOfficer(String known, String wording) {
    Facts facts = suspect(AgeStatus.UNDER_18).with(Circumstance.IN_CUSTODY, Known.NO);
    for (String each : known.split(" ")) {
      facts =
          each.equals("BAILED")
              ? facts.with(Circumstance.KEPT_AFTER_CHARGE, Known.NO)
              : facts.with(Circumstance.valueOf(each));
    }
    String words = step(facts.with(Circumstance.IMMEDIATE_DANGER), StepCode.CALL_999).wordsKey();
    assertThat(words).isEqualTo("step.CALL_999" + (wording.equals("999") ? "" : "." + wording));
  }

  @Test
  void whoLacksCapacityForThisDecisionIsVulnerable() {
    Facts facts = suspect(AgeStatus.ADULT).withCapacity(Known.NO, BestInterestsDecision.NONE_YET);
    assertThat(step(facts, StepCode.APPROPRIATE_ADULT).wordsKey()).endsWith(".vulnerable");
  }

  @ParameterizedTest
  @EnumSource(AgeStatus.class)
  void aChildAndWhoMayBeOneDoesNotWaitForCourtInACell(AgeStatus age) {
    Facts kept = suspect(age).with(Circumstance.CHARGED).with(Circumstance.KEPT_AFTER_CHARGE);
    assertThat(Pathway.directionsFor(kept).steps())
        .extracting(Step::code)
        .satisfies(
            codes ->
                assertThat(codes.contains(StepCode.TRANSFER_FROM_CUSTODY))
                    .isEqualTo(age.treatedAsChild()));
    assertThat(StepCode.TRANSFER_FROM_CUSTODY.isDoneInCustody()).isTrue();
  }

  @Test
  void ageInDoubtTakesNoStepAwayFromAChild() {
    for (Circumstance circumstance : Circumstance.values()) {
      List<StepCode> child = codes(AgeStatus.UNDER_18, circumstance);
      List<StepCode> unsure = codes(AgeStatus.UNSURE, circumstance);
      assertThat(unsure).as("%s", circumstance).containsAll(child).contains(StepCode.CHECK_AGE);
    }
  }

  private static List<StepCode> codes(AgeStatus age, Circumstance circumstance) {
    Facts facts =
        Facts.of(DAY, age)
            .withReasonableGrounds(Known.YES)
            .with(Circumstance.IN_CUSTODY)
            .with(circumstance);
    return Pathway.directionsFor(facts).steps().stream().map(Step::code).toList();
  }

  @Test
  void aGroupOfScheduleFourIsAWarningAndNeverAnAnswer() {
    assertThat(DefencePoint.list(Kind.GROUP, DAY)).hasSizeGreaterThan(12);
    assertThat(DefencePoint.list(Kind.NOT_TAKEN_OUT, DAY))
        .extracting(DefencePoint::code)
        .containsExactly("DRUGS", "THEFT", "PAPERS", "BLADES");
    assertThat(DefencePoint.list(Kind.STAGE, DAY)).hasSize(4);
    assertThat(DefencePoint.list(Kind.GROUP, DAY))
        .as("the Schedule takes out, after its offences, the trying and the helping")
        .last()
        .satisfies(
            point -> {
              assertThat(point.code()).isEqualTo("ATTEMPTS");
              assertThat(point.words()).contains("attempt, conspiracy, aiding, encouraging");
              assertThat(point.source()).contains("Schedule 4");
            });
    for (Kind kind : Kind.values()) {
      for (DefencePoint point : DefencePoint.list(kind, DAY)) {
        assertThat(point.words()).doesNotContainIgnoringCase("no defence");
        assertThat(point.source()).isNotBlank();
      }
    }
    assertThat(DefencePoint.list(Kind.STAGE, DAY).getFirst().source())
        .contains("to be confirmed by a practitioner");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ,           coming
          2026-11-25, coming
          2026-11-24, duty
          2026-06-29, duty
          """)
  void withoutAConfirmedDayReportingIsComingAndFromThatDayItIsSomebodysOwn(
      LocalDate from, String wording) {
    Facts facts =
        Facts.of(DAY, AgeStatus.ADULT)
            .with(Circumstance.CHILD_SEXUAL_ABUSE)
            .withReportingFrom(from);
    Step step = step(facts, StepCode.REPORT_CHILD_ABUSE);
    assertThat(step.wordsKey()).isEqualTo("step.REPORT_CHILD_ABUSE." + wording);
    assertThat(step.dueDay()).isEqualTo(DAY);
    assertThat(step.isPersonal()).isEqualTo(wording.equals("duty"));
  }
}
