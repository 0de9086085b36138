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
  @CsvSource({"0, 0.0", "-26982.4786, '−26,982.5'", "1234567.06, '1,234,567.1'"})
  void numbersHaveATenthAndTheirThousandsApart(double number, String words) {
    assertThat(Words.number(number)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
  void eachListHasALetter(int list, String letter) {
    assertThat(Words.letter(list)).isEqualTo(letter);
  }

  @Test
  void severalListsAreTheirLetters() {
    assertThat(Words.lists(List.of(0))).isEqualTo("A");
    assertThat(Words.lists(List.of(0, 2, 3))).isEqualTo("A, C and D");
  }
}
