package org.lodestar.app.maturity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.maturity.MaturityAnswer;
import org.lodestar.app.maturity.MaturityScore.Said;
import org.lodestar.app.maturity.RoundMove;
import org.lodestar.app.maturity.RoundState;
import org.lodestar.app.maturity.Spread;

class MaturityRulesTest {
  @Test
  void aRoundHasOneWayOnUntilItIsClosed() {
    assertThat(RoundMoves.next(RoundState.OPEN, true)).contains(RoundMove.MODERATE);
    assertThat(RoundMoves.next(RoundState.OPEN, false)).contains(RoundMove.CLOSE);
    for (boolean peers : List.of(true, false)) {
      assertThat(RoundMoves.next(RoundState.MODERATING, peers)).contains(RoundMove.CLOSE);
      assertThat(RoundMoves.next(RoundState.CLOSED, peers)).isEmpty();
    }
  }

  private static Said said(MaturityAnswer answer, String reason, String evidence) {
    return new Said(answer, reason, evidence, "", false);
  }

  @Test
  void whatDoesNotApplyNeedsAReasonAtOnce() {
    assertThat(MaturityRules.check(said(MaturityAnswer.NOT_APPLICABLE, "", ""))).hasSize(1);
    assertThat(MaturityRules.check(said(MaturityAnswer.NOT_APPLICABLE, "We buy nothing", "")))
        .isEmpty();
    assertThat(MaturityRules.check(said(MaturityAnswer.NOT_KNOWN, "", ""))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "LEVEL_0,'',false",
    "LEVEL_1,'',false",
    "LEVEL_2,'',true",
    "LEVEL_2,Minutes,false",
    "LEVEL_4,'',true",
    "NOT_KNOWN,'',false",
    "NOT_APPLICABLE,'',false"
  })
  void aLevelOfTwoOrMoreIsNotHandedInWithoutEvidence(
      MaturityAnswer answer, String evidence, boolean lacks) {
    assertThat(MaturityRules.lacks(said(answer, "", evidence)) != null).isEqualTo(lacks);
  }

  @Test
  void whatIsNotAnsweredIsMissing() {
    assertThat(MaturityRules.lacks(null)).isNotNull();
  }

  @Test
  void anotherScoreOfAModeratorNeedsAReason() {
    Said said = said(MaturityAnswer.LEVEL_3, "", "Minutes");
    assertThat(MaturityRules.find(said, MaturityAnswer.LEVEL_3, "")).isEmpty();
    assertThat(MaturityRules.find(said, MaturityAnswer.LEVEL_2, "")).hasSize(1);
    assertThat(MaturityRules.find(said, MaturityAnswer.LEVEL_2, "No budget")).isEmpty();
  }

  private static Spread spread(@Nullable MaturityAnswer... answers) {
    return Spread.of(Arrays.asList(answers));
  }

  @Test
  void theMiddleLiesBetweenTwoWhereTheirNumberIsEven() {
    assertThat(new Spread(List.of(4, 1), 0, 0).middle()).isEqualByComparingTo("2.5");
    assertThat(new Spread(List.of(4, 1, 2), 0, 0).middle()).isEqualTo(BigDecimal.valueOf(2));
    assertThat(new Spread(List.of(0), 0, 0).middle()).isEqualByComparingTo("0");
  }

  @Test
  void whatIsNotKnownIsNeverNothing() {
    Spread spread =
        spread(
            MaturityAnswer.LEVEL_3,
            MaturityAnswer.NOT_KNOWN,
            null,
            MaturityAnswer.NOT_APPLICABLE,
            MaturityAnswer.LEVEL_0);
    assertThat(spread.levels()).containsExactly(0, 3);
    assertThat(spread.unknown()).isEqualTo(2);
    assertThat(spread.outside()).isEqualTo(1);
    assertThat(spread.isWide()).isTrue();
    assertThat(spread(MaturityAnswer.NOT_KNOWN, null).isKnown()).isFalse();
    assertThat(spread(MaturityAnswer.NOT_KNOWN, null).isWide()).isFalse();
  }

  @Test
  void oneLevelApartIsNoReasonToTalkFirst() {
    assertThat(spread(MaturityAnswer.LEVEL_1, MaturityAnswer.LEVEL_2).isWide()).isFalse();
    assertThat(spread(MaturityAnswer.LEVEL_1, MaturityAnswer.LEVEL_3).isWide()).isTrue();
  }
}
