package org.lodestar.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0%",
    "1, 100%",
    "0.5, 50%",
    "0.0123, 1.2%",
    "0.9987, 99.9%",
    "0.99987, 99.987%",
    "0.0000012, 0.00012%",
    "NaN, –",
  })
  void sharesHaveAsManyPlacesAsTheyNeed(double share, String words) {
    assertThat(Numbers.percent(share)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0%",
    "1, 100%",
    "0.0001, <0.1%",
    "0.99999, >99.9%",
    "0.25, 25%",
    "0.991, 99.1%",
    "NaN, –",
  })
  void nearlyAllIsNotAll(double share, String words) {
    assertThat(Numbers.roughly(share)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "0.5, 0.50",
    "0.1234, 0.1234",
    "0.00001, 1.0e−05",
    "0.9999, 0.99990",
    "0.9999999, over 0.99999",
    "NaN, –",
  })
  void aProbabilityIsNeverRoundedToCertainty(double p, String words) {
    assertThat(Numbers.probability(p)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "999, 999", "1500, 1.5k", "1000000, 1m", "999600, 1m", "-2.5, −2.5"})
  void axesAreShort(double number, String words) {
    assertThat(Numbers.shortly(number)).isEqualTo(words);
  }

  @Test
  void countsAreReadable() {
    assertThat(Numbers.counted(1, "pair", "pairs")).isEqualTo("1 pair");
    assertThat(Numbers.counted(12_345, "pair", "pairs")).isEqualTo("12,345 pairs");
  }

  @Test
  void lengthsAreWrittenAsSvgReadsThem() {
    assertThat(Numbers.across(0.5)).isEqualTo("50%");
    assertThat(Numbers.across(1.0 / 3)).isEqualTo("33.33%");
    assertThat(Numbers.length(-0.001)).isEqualTo("0");
    assertThat(Numbers.length(-2.5)).isEqualTo("-2.5");
  }

  @Test
  void anAxisHasRoundFiguresFromEndToEnd() {
    assertThat(new Scale(0, 100).ticks(4)).containsExactly(0.0, 50.0, 100.0);
    assertThat(new Scale(-6.5, 31).ticks(5)).containsExactly(0.0, 10.0, 20.0, 30.0);
    assertThat(Scale.upTo(130).high()).isEqualTo(150);
    assertThat(Scale.of(3, 3).share(3)).isEqualTo(0.5);
    assertThat(new Scale(0, 10).share(-5)).isZero();
  }
}
