package org.lodestar.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a;b | a/b",
        " a ; ;b | a/b",
        "a,b | a,b",
        "'a';\"b\" | a/b",
        "[a, b] | a/b",
        "[a,b,] | a/b",
        "['a, b', c] | a, b/c",
        "[\"a, b\" , c d ] | a, b/c d",
        "['it\\'s', O'Invented] | it's/O'Invented",
        "['open, x] | open, x",
        "[] | ``",
        "[ ] | ``",
        "[ | [",
        "] | ]"
      })
  void partsOfAValue(String text, String parts) {
    assertThat(String.join("/", Lists.of(text))).isEqualTo(parts);
  }
}
