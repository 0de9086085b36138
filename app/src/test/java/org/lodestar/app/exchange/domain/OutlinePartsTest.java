package org.lodestar.app.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.statute.StepCode;

/** The name of a step tells as much as the part to which it belongs. */
class OutlinePartsTest {
  /** What is ticked beforehand of an adult for the sake of a child. */
  private static final Set<String> OF_AN_ADULT =
      Set.of("IDENTITY", "NEEDS_OF_COMMUNICATION", "AGE", "CONTACT");

  private static final OutlineParts FOR_A_CHILD = new OutlineParts(OF_AN_ADULT, true);

  /** Named one by one: a new step is told to nobody until somebody decides it. */
  private static final Set<StepCode> TOLD_FOR_A_CHILD =
      EnumSet.of(
          StepCode.CHILD_FRONT_DOOR,
          StepCode.COUNCIL_CHILDREN,
          StepCode.CHECK_AGE,
          StepCode.INDEPENDENT_INTERPRETER);

  @ParameterizedTest
  @EnumSource(StepCode.class)
  void forAChildNoStepOfAnAdultIsNamedWhosePartIsNotGiven(StepCode step) {
    assertThat(FOR_A_CHILD.stands(step)).isEqualTo(TOLD_FOR_A_CHILD.contains(step));
    assertThat(FOR_A_CHILD.tells("STEP " + step + " DONE")).isEqualTo(FOR_A_CHILD.stands(step));
  }

  @ParameterizedTest
  @EnumSource(StepCode.class)
  void eachPartOfAStepBringsItAndWithoutPartsItIsTheirsAlone(StepCode step) {
    Set<String> parts = OutlineParts.parts(step);
    parts.forEach(part -> assertThat(new OutlineParts(Set.of(part), true).stands(step)).isTrue());
    assertThat(new OutlineParts(Set.of(), false).stands(step)).isEqualTo(parts.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "SEXUAL_ASSAULT_CARE, NEEDS, SITUATION",
    "HEALTH_CHECK, NEEDS, SITUATION",
    "ANTENATAL_CARE, PREGNANCY, NEEDS",
    "POLICE_REPORT, SITUATION, DECISIONS",
    "STATUTORY_DEFENCE_CHECK, CUSTODY, SITUATION",
    "EXPLOITATION_PANEL, SITUATION, NEEDS",
    "SUBMIT_NRM, REFERRAL, CONSENTS",
    "RECONSIDERATION, REFERRAL, DECISIONS",
    "IMMIGRATION_ADVICE, REFERRAL, SITUATION",
    "ADVOCATE, BEST_INTERESTS, DECISIONS",
    "MISSING_ADULT, SEARCH, REFERRAL",
  })
  void isNamedWithItsPartAndNotWithAnother(StepCode step, String with, String without) {
    assertThat(new OutlineParts(Set.of(with), false).stands(step)).isTrue();
    assertThat(new OutlineParts(Set.of(without), false).stands(step)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "TOLD referral.event.CG_NEGATIVE, REFERRAL",
    "CONSENT NRM GIVEN, CONSENTS",
    "CONSENT_UNSAFE NRM REFUSED, CONSENTS",
    "DECISION LACKS_CAPACITY, DECISIONS",
    "DECISION LACKS_CAPACITY, BEST_INTERESTS",
  })
  void whatWasDecidedIsToldWithItsPartAlone(String code, String part) {
    assertThat(new OutlineParts(Set.of(part), true).tells(code)).isTrue();
    assertThat(FOR_A_CHILD.tells(code)).isFalse();
    assertThat(new OutlineParts(Set.of(), false).tells(code)).isFalse();
  }

  @Test
  void whatBelongsToNoPartIsToldInTheirOwnSummaryAndInNoneForAChild() {
    for (String code : List.of("TOLD exchange.summary.told.PDF", "ANYTHING_NEW")) {
      assertThat(FOR_A_CHILD.tells(code)).as(code).isFalse();
      assertThat(new OutlineParts(Set.of(), false).tells(code)).as(code).isTrue();
    }
    assertThat(FOR_A_CHILD.stands(null)).as("a step of the partnership's own").isFalse();
  }
}
