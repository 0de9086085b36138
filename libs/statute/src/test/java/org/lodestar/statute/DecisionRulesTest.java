package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.statute.HomeOfficeDecision.Stage;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;

class DecisionRulesTest {
  private static final LocalDate MARCH_2 = LocalDate.of(2027, 3, 2);
  private static final LocalDate LETTER = LocalDate.of(2027, 3, 19);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ADULT,    NONE_YET,       ''
          ADULT,    REFERRED,       ''
          ADULT,    GROUNDS,        ''
          ADULT,    NEGATIVE,       RECONSIDERATION EVIDENCE_TO_COME LEGAL_ADVICE SUPPORT_END_DATE COUNCIL_HOUSING COUNCIL_CARE COUNCIL_CHILDREN IMMIGRATION_ADVICE MONEY_TO_LIVE_ON
          ADULT,    ASKED_AGAIN,    RECONSIDERATION EVIDENCE_TO_COME LEGAL_ADVICE SUPPORT_END_DATE COUNCIL_HOUSING COUNCIL_CARE COUNCIL_CHILDREN IMMIGRATION_ADVICE MONEY_TO_LIVE_ON
          ADULT,    NEGATIVE_AGAIN, LEGAL_ADVICE SUPPORT_END_DATE COUNCIL_HOUSING COUNCIL_CARE COUNCIL_CHILDREN IMMIGRATION_ADVICE MONEY_TO_LIVE_ON
          ADULT,    TURNED,         LEGAL_ADVICE SUPPORT_AGAIN SUPPORT_END_DATE COUNCIL_HOUSING COUNCIL_CARE COUNCIL_CHILDREN IMMIGRATION_ADVICE MONEY_TO_LIVE_ON
          ADULT,    CONFIRMED,      LEGAL_ADVICE SUPPORT_END_DATE IMMIGRATION_ADVICE MONEY_TO_LIVE_ON RECOVERY_NEEDS
          UNDER_18, NEGATIVE,       RECONSIDERATION EVIDENCE_TO_COME LEGAL_ADVICE COUNCIL_CHILDREN IMMIGRATION_ADVICE
          UNSURE,   NEGATIVE_AGAIN, LEGAL_ADVICE COUNCIL_CHILDREN IMMIGRATION_ADVICE
          UNDER_18, TURNED,         LEGAL_ADVICE COUNCIL_CHILDREN IMMIGRATION_ADVICE
          UNDER_18, CONFIRMED,      LEGAL_ADVICE IMMIGRATION_ADVICE
          """)
  void aDecisionAsksForItsSteps(AgeStatus age, Stage stage, String expected) {
    Facts facts = facts(age, HomeOfficeDecision.of(stage));
    assertThat(codes(facts)).isEqualTo(expected);
  }

  @Test
  void theDayOfTheLetterIsTheDayByWhichTheEndOfSupportIsPrepared() {
    Facts negative = facts(AgeStatus.ADULT, decision(Stage.NEGATIVE, LETTER));
    assertThat(step(negative, StepCode.SUPPORT_ENDS).due()).contains(LETTER);
    Facts turned = facts(AgeStatus.ADULT, decision(Stage.TURNED, LETTER));
    assertThat(step(turned, StepCode.SUPPORT_ENDS).due()).as("its new letter").contains(LETTER);
    assertThat(codes(facts(AgeStatus.UNDER_18, decision(Stage.TURNED, LETTER))))
        .as("a child stays the council's")
        .doesNotContain("SUPPORT_END_DATE", "SUPPORT_ENDS");
  }

  @Test
  void reconsiderationIsDueOnTheLastWorkingDayOnWhichItCanBeAskedFor() {
    Deadline window = Clocks.reconsideration(LocalDate.of(2026, 3, 2));
    assertThat(window.due()).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(window.actBy()).isEqualTo(LocalDate.of(2026, 4, 1));
    HomeOfficeDecision negative = new HomeOfficeDecision(Stage.NEGATIVE, window.actBy(), null);
    Facts facts = facts(AgeStatus.ADULT, negative);
    assertThat(step(facts, StepCode.RECONSIDERATION).due()).contains(window.actBy());
    assertThat(step(facts, StepCode.EVIDENCE_TO_COME).due()).contains(window.actBy());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          NONE_YET,       consents
          REFERRED,       consents
          GROUNDS,        supported
          TURNED,         supported
          CONFIRMED,      supported
          NEGATIVE,       adult
          ASKED_AGAIN,    adult
          NEGATIVE_AGAIN, adult
          """)
  void helpBeforeTheFirstDecisionEndsWithThatDecision(Stage stage, String wording) {
    Facts facts =
        facts(AgeStatus.ADULT, HomeOfficeDecision.of(stage))
            .withAnswers(NrmConsent.YES, Agreement.NOT_ASKED, Agreement.NOT_ASKED)
            .with(Circumstance.DESTITUTE);
    assertThat(step(facts, StepCode.EMERGENCY_ACCOMMODATION).wordsKey())
        .isEqualTo("step.EMERGENCY_ACCOMMODATION." + wording);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          NOT_KNOWN, NONE_YET,     YES,             NRM,      SUBMIT_NRM
          NOT_KNOWN, NONE_YET,     NO,              REFERRED, REVIEW.leaves
          NOT_KNOWN, NONE_YET,     CANNOT_BE_ASKED, REFERRED, REVIEW.stays
          NOT_KNOWN, NONE_YET,     NOT_YET_ASKED,   REFERRED, CONSENT_CONVERSATION.referred
          NO,        NONE_YET,     NOT_YET_ASKED,   REFERRED, REVIEW.stays
          NO,        DO_NOT_REFER, NO,              REFERRED, REVIEW.stays
          NO,        REFER,        NOT_YET_ASKED,   NRM,      SUBMIT_NRM
          """)
  void whoWasReferredWithTheirNameIsNotifiedNoSecondTime(
      Known capacity, BestInterestsDecision decided, NrmConsent said, Route route, String step) {
    Facts facts =
        facts(AgeStatus.ADULT, HomeOfficeDecision.of(Stage.REFERRED))
            .withCapacity(capacity, decided)
            .withAnswers(said, Agreement.NOT_ASKED, Agreement.NOT_ASKED);
    Directions directions = Pathway.directionsFor(facts);
    assertThat(directions.route()).isEqualTo(route);
    assertThat(directions.steps().stream().map(Step::wordsKey).toList())
        .anyMatch(key -> key.startsWith("step." + step));
    assertThat(directions.steps()).noneMatch(each -> each.code() == StepCode.SUBMIT_DTN);
  }

  private static HomeOfficeDecision decision(Stage stage, @Nullable LocalDate supportEnds) {
    return new HomeOfficeDecision(stage, MARCH_2.plusDays(29), supportEnds);
  }

  private static Facts facts(AgeStatus age, HomeOfficeDecision decision) {
    return Facts.of(MARCH_2, age).withReasonableGrounds(Known.YES).withHomeOffice(decision);
  }

  private static Step step(Facts facts, StepCode code) {
    List<Step> steps = Pathway.directionsFor(facts).steps();
    return steps.stream().filter(step -> step.code() == code).findFirst().orElseThrow();
  }

  private static String codes(Facts facts) {
    return Pathway.directionsFor(facts).steps().stream()
        .map(Step::code)
        .filter(StepCode::followsADecision)
        .map(Enum::name)
        .collect(Collectors.joining(" "));
  }
}
