package org.lodestar.linkage.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountIntervalTest {
  /** From tables of the Poisson distribution, at 2.5 and 97.5 in a hundred. */
  @ParameterizedTest
  @CsvSource({"1, 0, 3", "5, 1, 10", "10, 4, 17", "100, 81, 120"})
  void whereTheVarianceIsTheMeanItIsAPoisson(double mean, double low, double high) {
    CountInterval interval = CountInterval.of(mean, mean);
    assertThat(interval.low()).isEqualTo(low);
    assertThat(interval.high()).isEqualTo(high);
    assertThat(CountInterval.of(mean, 0)).isEqualTo(interval);
  }

  /** Of mean 4 and variance 20 is the geometric distribution with chance 1/5. */
  @Test
  void moreVarianceMakesItWider() {
    CountInterval interval = CountInterval.of(4, 20);
    assertThat(interval.low()).isZero();
    // 1 - 0.8^(k+1) reaches 0.975 at k = 16.
    assertThat(interval.high()).isEqualTo(16);
  }

  @Test
  void aLargeCountIsNearlyNormal() {
    CountInterval interval = CountInterval.of(100_000, 400_000_000);
    assertThat(interval.low()).isCloseTo(100_000 - 1.96 * 20_000, offset(4_000.0));
    assertThat(interval.high()).isCloseTo(100_000 + 1.96 * 20_000, offset(4_000.0));
  }

  @Test
  void nothingExpectedMayStillBeSomething() {
    assertThat(CountInterval.of(0, 0)).isEqualTo(new CountInterval(0, 0, 0));
    assertThat(CountInterval.of(0, 1)).isEqualTo(new CountInterval(0, 0, 2));
    assertThatThrownBy(() -> new CountInterval(2, 1, 3)).hasMessageContaining("low over expected");
  }
}
