package org.lodestar.app.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeNumberTest {
  @ParameterizedTest
  @CsvSource({
    "999, true",
    "101, true",
    "111, true",
    "112, true",
    "116123, true",
    "18000, true",
    "61016, true",
    "01632960155, true",
    "07700900155, true",
    "08001111, true",
    "0800960155, true",
    "0120496015, true",
    "998, false",
    "9999, false",
    "18003, false",
    "0163296015, false",
    "016329601555, false",
    "0770090015, false",
    "0208960155, false",
    "08001112, false",
    "080096015, false",
    "0463296015, false",
    "'', false"
  })
  void aBritishNumberHasAllItsDigitsOrIsCutShort(String dialled, boolean whole) {
    assertThat(WholeNumber.is(dialled)).as(dialled).isEqualTo(whole);
  }
}
