package org.lodestar.app.risks.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.risks.Assessment;
import org.lodestar.app.risks.Assessment.Confidence;
import org.lodestar.app.risks.Harm;
import org.lodestar.app.risks.SourceGrade;
import org.lodestar.app.risks.ThreatDecision;
import org.lodestar.app.risks.ThreatScore;
import org.lodestar.app.risks.ThreatSource.Given;
import org.lodestar.app.site.Refused.Refusal;

class ThreatRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, 0, 1, 0, 0.0, 0.0, 0.0",
    "5, 5, 5, 5, 5, 5, 5, 5.0, 10.0, 50.0",
    "5, 0, 0, 0, 0, 3, 5, 1.0, 6.0, 18.0",
    "4, 3, 5, 2, 3, 4, 5, 3.4, 8.4, 33.6",
    "1, 1, 1, 1, 2, 2, 2, 1.2, 3.2, 6.4"
  })
  void riskIsWorstAndMeanOfTheHarmsTimesLikelihood(
      int physical,
      int psychological,
      int financial,
      int community,
      int vulnerability,
      int likelihood,
      int worst,
      String mean,
      String harm,
      String risk) {
    Harm harms = new Harm(physical, psychological, financial, community, vulnerability);
    ThreatScore score = ThreatScore.of(new Assessment(harms, likelihood, Confidence.LOW, 0));
    assertThat(score.worst()).isEqualTo(worst);
    assertThat(score.mean()).isEqualByComparingTo(mean);
    assertThat(score.harm()).isEqualByComparingTo(harm);
    assertThat(score.risk()).isEqualByComparingTo(risk);
  }

  @ParameterizedTest
  @EnumSource(Confidence.class)
  void neitherConfidenceNorTheGapMovesTheScore(Confidence confidence) {
    Harm harm = new Harm(1, 2, 3, 4, 5);
    assertThat(ThreatScore.of(new Assessment(harm, 2, confidence, 5)))
        .isEqualTo(ThreatScore.of(new Assessment(harm, 2, Confidence.LOW, 0)));
  }

  @Test
  void harmStaysBetweenNothingAndFive() {
    assertThatThrownBy(() -> new Harm(6, 0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Harm(0, 0, 0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> fields(Given given) {
    return SourceRules.check(given, TODAY).stream().map(Refusal::field).toList();
  }

  @Test
  void nothingIsKeptWithoutSourceDayAndGrade() {
    assertThat(fields(new Given("", "", null, null, null)))
        .containsExactly("source", "reference", "dated", "grade", "information");
    assertThat(fields(new Given("Paper", "Page 3", TODAY, SourceGrade.NOT_GRADED, 5))).isEmpty();
    assertThat(fields(new Given("Paper", "Page 3", TODAY.plusDays(1), SourceGrade.A, 6)))
        .containsExactly("dated", "information");
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/report, true",
    "http://example.org, false",
    "javascript:alert(1), false",
    "JavaScript:alert(1), false",
    "Annual report, true"
  })
  void aLinkLeadsSomewhereSafe(String reference, boolean right) {
    Given given = new Given("Paper", reference, TODAY, SourceGrade.B, 2);
    assertThat(fields(given).isEmpty()).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "none, 2026-12-27",
        "2027-06-01, 2026-12-27",
        "2026-12-27, 2026-12-27",
        "2026-12-05, 2026-12-05",
        "2026-01-01, 2026-01-01"
      })
  void aSignalBringsTheReviewForwardAndNeverPutsItOff(@Nullable LocalDate review, LocalDate then) {
    assertThat(WatchRules.afterSignal(review, TODAY)).isEqualTo(then);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "WATCH, none, false",
        "WATCH, 2026-11-27, false",
        "WATCH, 2026-11-28, true",
        "ACT, none, false",
        "CLOSE, none, true",
        "CLOSE, 2027-11-28, true"
      })
  void whatIsNotClosedIsLookedAtAgain(
      ThreatDecision.Kind kind, @Nullable LocalDate review, boolean right) {
    assertThat(WatchRules.check(kind, review, TODAY).isEmpty()).isEqualTo(right);
  }
}
