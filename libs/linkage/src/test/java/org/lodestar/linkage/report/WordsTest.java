package org.lodestar.linkage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "-0.01, 0.0",
    "3.25, +3.3",
    "-12.04, −12.0",
    "100, +100.0",
  })
  void bitsHaveTheirSign(double bits, String words) {
    assertThat(Words.bits(bits)).isEqualTo(words);
  }

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
    assertThat(Words.percent(share)).isEqualTo(words);
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
    assertThat(Words.roughly(share)).isEqualTo(words);
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
    assertThat(Words.probability(p)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "999, 999", "1500, 1.5k", "1000000, 1m", "999600, 1m", "-2.5, −2.5"})
  void axesAreShort(double number, String words) {
    assertThat(Words.shortly(number)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
  void eachListHasALetter(int list, String letter) {
    assertThat(Words.letter(list)).isEqualTo(letter);
  }

  @Test
  void countsAreReadable() {
    assertThat(Words.counted(1, "pair", "pairs")).isEqualTo("1 pair");
    assertThat(Words.counted(12_345, "pair", "pairs")).isEqualTo("12,345 pairs");
    assertThat(Words.lists(List.of(0))).isEqualTo("A");
    assertThat(Words.lists(List.of(0, 2, 3))).isEqualTo("A, C and D");
  }

  @Test
  void lengthsAreWrittenAsSvgReadsThem() {
    assertThat(Words.across(0.5)).isEqualTo("50%");
    assertThat(Words.across(1.0 / 3)).isEqualTo("33.33%");
    assertThat(Words.length(-0.001)).isEqualTo("0");
    assertThat(Words.length(-2.5)).isEqualTo("-2.5");
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
