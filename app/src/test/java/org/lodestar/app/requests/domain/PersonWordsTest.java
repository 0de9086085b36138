package org.lodestar.app.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of an entry are asked about before everybody reads it. */
class PersonWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How many reports of one trade in each ward|",
        "What was spent on the Modern Slavery Act in 2024|",
        "Which training the council gives its staff|",
        "How often Maria Kowalska was seen|Maria Kowalska",
        "Children referred, aged 16 and 17|16 and 17",
        "How many at the only nail bar|only nail bar",
      })
  void whatMayTellWhoSomebodyIsIsFoundAndOrdinaryQuestionsAreLeftAlone(
      String question, @Nullable String found) {
    assertThat(PersonWords.in(question)).isEqualTo(found == null ? List.of() : List.of(found));
  }
}
