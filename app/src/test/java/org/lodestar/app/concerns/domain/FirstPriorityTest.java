package org.lodestar.app.concerns.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.concerns.About;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.app.concerns.Priority;
import org.lodestar.statute.TriageBand;
import org.lodestar.statute.TriageFactors;
import org.lodestar.statute.TriageOverride;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;

class FirstPriorityTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest(name = "{0}, danger {1}, still {2}, aware {3}, signs {4}: {5} {6}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ADULT    | NO        | NO        | NO  |           | GREEN |
          ADULT    | NOT_KNOWN | NO        | NO  | PHY1 FIN1 | AMBER |
          ADULT    | YES       | NO        | NO  |           | RED   | THREAT_TO_LIFE
          ADULT    | NO        | YES       | NO  |           | RED   | STILL_IN_SITUATION
          ADULT    | NO        | NOT_KNOWN | YES |           | RED   | SUSPECT_AWARE
          ADULT    | NO        | NO        | NO  | ENV2      | RED   | LOCKED_IN
          UNSURE   | NO        | NO        | NO  |           | RED   | CHILD
          UNDER_18 | NO        | NO        | NO  |           | RED   | CHILD
          """)
  void turnsRedByAnyOverride(
      AgeStatus age,
      Known danger,
      Known still,
      Known aware,
      @Nullable String signs,
      TriageBand band,
      @Nullable TriageOverride override) {
    Priority priority = Priority.of(FirstPriority.of(told(age, danger, still, aware, signs)), DAY);
    assertThat(priority.band()).isEqualTo(band);
    if (override == null) {
      assertThat(priority.factors().overrides()).isEmpty();
    } else {
      assertThat(priority.factors().overrides()).contains(override);
    }
  }

  @Test
  void aReporterWhoIsNoLongerSafeTurnsTheCalmestConcernRed() {
    TriageFactors calm =
        FirstPriority.of(told(AgeStatus.ADULT, Known.NO, Known.NO, Known.NO, null));
    Priority alarmed = Priority.of(FirstPriority.inDanger(calm), DAY);
    assertThat(alarmed.band()).isEqualTo(TriageBand.RED);
    assertThat(alarmed.factors().immediacy()).isEqualTo(4);
  }

  @Test
  void aSignThatTheListNeverHeldCountsForNothing() {
    assertThat(FirstPriority.of(told(AgeStatus.ADULT, Known.NO, Known.NO, Known.NO, "XX99")))
        .isEqualTo(FirstPriority.of(told(AgeStatus.ADULT, Known.NO, Known.NO, Known.NO, null)));
  }

  private static Circumstances told(
      AgeStatus age, Known danger, Known still, Known aware, @Nullable String signs) {
    return new Circumstances(
        About.SOMEONE_ELSE,
        age,
        danger,
        still,
        aware,
        new UncertainDate.Unknown(),
        signs == null ? List.of() : List.of(signs.split(" ")));
  }
}
