package org.lodestar.app.pathwayaudit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.pathwayaudit.StepRate;
import org.lodestar.app.pathwayaudit.Verdict;
import org.lodestar.app.pathwayaudit.domain.Sampling.Candidate;

class VerdictRulesTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "true, 2, 2, 9, PASS",
        "true, 2, 3, 9, FAIL",
        "true, 0, 0, 0, PASS",
        "true, 0, 1, 1, FAIL",
        "true, -, 40, 50, PASS",
        "true, 2, -, 3, FAIL",
        "true, 2, -, 2, NOT_APPLICABLE",
        "true, -, -, 90, NOT_APPLICABLE",
        "false, 2, 9, 9, NOT_APPLICABLE"
      })
  void theDaysProposeAVerdict(
      boolean needed, @Nullable Integer due, @Nullable Integer settled, int age, Verdict expected) {
    assertThat(VerdictRules.proposed(needed, due, settled, age)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"3, 4, 75", "2, 3, 66", "0, 5, 0", "5, 5, 100", "0, 0, 100"})
  void aRateIsNeverRoundedUp(int passed, int judged, int percent) {
    assertThat(new StepRate("REVIEW", passed, judged).percent()).isEqualTo(percent);
  }

  @Test
  void noMorePassThanAreJudged() {
    assertThatThrownBy(() -> new StepRate("REVIEW", 2, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatTooFewPassedIsToBeImproved() {
    StepRate below = new StepRate("REVIEW", 79, 100);
    StepRate at = new StepRate("CHECK_AGE", 80, 100);
    StepRate nobody = new StepRate("ADVOCATE", 0, 0);
    assertThat(VerdictRules.tooLow(List.of(below, at, nobody), 80)).containsExactly(below);
  }

  @Test
  void theSameNumberDrawsTheSameSampleInWhateverOrderTheCasesCome() {
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      all.add(new Candidate(new UUID(1, i), new UUID(2, i)));
    }
    List<Candidate> backwards = new ArrayList<>(all);
    Collections.reverse(backwards);
    List<Candidate> drawn = Sampling.draw(all, 20, 7);
    assertThat(drawn).hasSize(20).doesNotHaveDuplicates();
    assertThat(Sampling.draw(backwards, 20, 7)).isEqualTo(drawn);
    assertThat(Sampling.draw(all, 20, 8)).isNotEqualTo(drawn);
    assertThat(Sampling.draw(all, 100, 7)).hasSize(60);
  }
}
