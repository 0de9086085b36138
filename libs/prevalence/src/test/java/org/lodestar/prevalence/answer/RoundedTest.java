package org.lodestar.prevalence.answer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundedTest {
  @ParameterizedTest
  @CsvSource({
    "12262.4, 12000, 12000, 13000",
    "157.2, 160, 150, 160",
    "47.4, 47, 47, 48",
    "99.6, 100, 99, 100",
    "100, 100, 100, 100",
    "9960, 10000, 9900, 10000",
    "0, 0, 0, 0",
    "23000, 23000, 23000, 23000",
  })
  void twoFiguresCount(double value, long near, long down, long up) {
    assertThat(Rounded.two(value)).isEqualTo(near);
    assertThat(Rounded.down(value)).isEqualTo(down);
    assertThat(Rounded.up(value)).isEqualTo(up);
  }

  @Property
  void aRangeOnlyGetsWider(@ForAll @DoubleRange(min = 0, max = 1e9) double value) {
    assertThat((double) Rounded.down(value)).isLessThanOrEqualTo(value + 1e-6 * value);
    assertThat((double) Rounded.up(value)).isGreaterThanOrEqualTo(value - 1e-6 * value);
  }
}
