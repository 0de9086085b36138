package org.lodestar.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0    | 0    | true  | 0 1
          0    | 1    | true  | 0 1
          0    | 3    | true  | 0 1 2 3
          0    | 4    | true  | 0 1 2 3 4
          2    | 11   | true  | 0 5 10 15
          0    | 99   | true  | 0 50 100
          0    | 1234 | true  | 0 500 1,000 1,500
          0    | 1    | false | 0 0.5 1
          0    | 0.8  | false | 0 0.2 0.4 0.6 0.8
          0    | 0.05 | false | 0 0.02 0.04 0.06
          -3   | 4    | true  | −4 −2 0 2 4
          -8   | -2   | true  | −8 −6 −4 −2 0
          """)
  void anAxisGoesFromARoundNumberToARoundNumberAndKnowsNought(
      double least, double most, boolean whole, String expected) {
    Ticks ticks = Ticks.around(least, most, 4, whole);
    assertThat(ticks.all().stream().map(Ticks::words).collect(Collectors.joining(" ")))
        .isEqualTo(expected);
    assertThat(ticks.share(least)).isBetween(0.0, 1.0);
    assertThat(ticks.share(most)).isBetween(0.0, 1.0);
  }
}
