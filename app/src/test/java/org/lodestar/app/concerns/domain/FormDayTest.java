package org.lodestar.app.concerns.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.site.Language;
import org.lodestar.measures.Fact;

/** What a day of the public report tells: how many, of which month, and nothing finer. */
class FormDayTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 13);

  private static FormDay day(int begun, int ended) {
    return new FormDay(DAY, Language.TIGRINYA, begun, ended);
  }

  @ParameterizedTest(name = "of {0} that were begun {1} were sent: {2} facts")
  @CsvSource({"1, 0, 1", "1, 1, 1", "7, 4, 7", "199, 199, 199", "200, 3, 0"})
  void eachThatWasBegunIsToldOnceAndSoManyInADayAreNotBelieved(int begun, int ended, int facts) {
    assertThat(day(begun, ended).facts()).hasSize(facts);
    assertThat(day(begun, ended).facts().stream().filter(FormDayTest::isSent))
        .hasSize(facts == 0 ? 0 : ended);
  }

  private static boolean isSent(Fact fact) {
    return fact.tags("completed").contains("YES");
  }

  @Test
  void aFactSaysTheMonthTheLanguageAndWhetherItWasSent() {
    assertThat(day(2, 1).facts().stream().map(Fact::line))
        .containsExactly(
            "journey.ended|2026-05|completed=YES;language=TIGRINYA|",
            "journey.ended|2026-05|completed=NO;language=TIGRINYA|");
  }

  @Test
  void everyLanguageIsACodeThatTheLedgerTakes() {
    for (Language each : Language.values()) {
      assertThat(new FormDay(DAY, each, 1, 1).facts()).hasSize(1);
    }
  }

  @Test
  void nobodyGetsToTheEndWhoNeverBegan() {
    assertThatThrownBy(() -> day(2, 3)).isInstanceOf(IllegalArgumentException.class);
  }
}
