package org.lodestar.app.figures.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OddsTest {
  @ParameterizedTest
  @CsvSource({
    "1, ALWAYS, 0",
    "0.95, ALWAYS, 0",
    "0.949, TENTHS, 9",
    "0.813, TENTHS, 8",
    "0.5, TENTHS, 5",
    "0.25, TENTHS, 3",
    "0.249, ONCE_IN, 4",
    "0.12, ONCE_IN, 8",
    "0.1, ONCE_IN, 10",
    "0.09, ONCE_IN, 10",
    "0.08, ONCE_IN, 15",
    "0.031, ONCE_IN, 30",
    "0.0101, ONCE_IN, 100",
    "0.0099, SELDOM, 0",
    "0, SELDOM, 0"
  })
  void aChanceIsSaidInTenthsOrAsOnceInSoMany(double chance, Odds.Kind kind, int number) {
    assertThat(Odds.of(chance)).isEqualTo(new Odds(kind, number));
  }
}
