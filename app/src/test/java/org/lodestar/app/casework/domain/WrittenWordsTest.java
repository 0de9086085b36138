package org.lodestar.app.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "van | The white van came back | true",
        "VAN white | The white van came back | true",
        "va | The white van came back | false",
        "van blue | The white van came back | false",
        "nguyen | Bà Nguyễn said so | true",
        "Nguyễn | Mrs Nguyen said so | true",
        "o'brien | Mr O'Brien | true",
        "2026 | on 3 May 2026. | true"
      })
  void wholeWordsAreFoundWhateverTheirCaseAndAccents(String typed, String text, boolean found) {
    assertThat(WrittenWords.asked(typed).allIn(text)).isEqualTo(found);
  }

  @Test
  void nothingThatIsAWordAsksForNothing() {
    assertThat(WrittenWords.asked(" ,;- ").isEmpty()).isTrue();
    assertThat(WrittenWords.asked("a").isEmpty()).isFalse();
  }
}
