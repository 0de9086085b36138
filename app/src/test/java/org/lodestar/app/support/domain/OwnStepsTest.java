package org.lodestar.app.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.statute.StepCode;

/** Of which steps somebody reads on their own page. */
class OwnStepsTest {
  private static final Set<StepCode> NEVER =
      EnumSet.of(
          StepCode.POLICE_REPORT,
          StepCode.REPORT_CHILD_ABUSE,
          StepCode.CHILD_FRONT_DOOR,
          StepCode.CHILD_PROTECTION_NOW,
          StepCode.STRATEGY_DISCUSSION,
          StepCode.MISSING_PLAN,
          StepCode.MISSING_ADULT,
          StepCode.SUBMIT_DTN,
          StepCode.SEXUAL_ASSAULT_CARE,
          StepCode.EXPLOITATION_PANEL);

  @ParameterizedTest
  @EnumSource(StepCode.class)
  void nobodyReadsOfWhatIsReportedOrLookedFor(StepCode code) {
    if (NEVER.contains(code)) {
      assertThat(OwnSteps.words(code, true)).isEmpty();
    }
    OwnSteps.words(code, true).ifPresent(key -> assertThat(key).startsWith("library.own.p"));
  }

  @Test
  void aReferralIsToldOnlyWhereThePageTellsWhatWasShared() {
    assertThat(OwnSteps.words(StepCode.SUBMIT_NRM, false)).isEmpty();
    assertThat(OwnSteps.words(StepCode.SUBMIT_NRM, true)).isPresent();
    assertThat(OwnSteps.words(StepCode.COUNCIL_HOUSING, false)).isPresent();
  }
}
