package org.lodestar.app.risks.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.risks.Band;
import org.lodestar.app.risks.Score;
import org.lodestar.app.risks.Scores;
import org.lodestar.app.risks.face.Bands;
import org.lodestar.app.site.Refused.Refusal;

class RiskRulesTest {
  private static Scores scores(int inherent, int residual, int target, String why) {
    return new Scores(new Score(inherent, 3), new Score(residual, 3), new Score(target, 3), why);
  }

  private static String fields(List<Refusal> wrong) {
    return String.join(" ", wrong.stream().map(Refusal::field).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "4, 3, 2, '', ''",
    "3, 3, 3, '', ''",
    "3, 4, 2, '', aboveWhy",
    "3, 4, 2, 'The control moved it elsewhere', ''",
    "4, 2, 3, '', targetLikelihood",
    "2, 3, 4, '', aboveWhy targetLikelihood",
    "2, 3, 4, 'Known', targetLikelihood"
  })
  void whatIsWrongWithScoresIsToldAtOnce(
      int inherent, int residual, int target, String why, String wrong) {
    assertThat(fields(RiskRules.check(scores(inherent, residual, target, why)))).isEqualTo(wrong);
  }

  @ParameterizedTest
  @CsvSource({"3, '', why", "3, 'Two controls failed', ''", "2, '', ''"})
  void aScoreThatChangesSaysWhy(int residual, String why, String wrong) {
    Scores before = scores(4, 2, 2, "");
    assertThat(fields(RiskRules.change(before, scores(4, residual, 2, ""), why))).isEqualTo(wrong);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, LOW",
    "2, 2, LOW",
    "1, 5, MEDIUM",
    "3, 3, MEDIUM",
    "2, 5, HIGH",
    "5, 3, HIGH",
    "4, 4, VERY_HIGH",
    "5, 5, VERY_HIGH"
  })
  void theBandFollowsFromTheScore(int likelihood, int impact, Band band) {
    assertThat(new Bands(List.of(5, 10, 16)).of(new Score(likelihood, impact))).isEqualTo(band);
  }

  @Test
  void bandsRiseAndAreThree() {
    assertThatThrownBy(() -> new Bands(List.of(5, 5, 16)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Bands(List.of(5, 10)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Score(0, 6)).isInstanceOf(IllegalArgumentException.class);
  }
}
