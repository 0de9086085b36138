package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilenceTest {
  @ParameterizedTest
  @CsvSource({
    "FIRST_CONTACT, 2026-11-24, 2026-11-27, false",
    "FIRST_CONTACT, 2026-11-23, 2026-11-27, true",
    "BETWEEN_CONTACTS, 2026-11-13, 2026-11-27, false",
    "BETWEEN_CONTACTS, 2026-11-12, 2026-11-27, true",
    "BETWEEN_CONTACTS, 2026-11-27, 2026-11-27, false"
  })
  void silenceIsTooLongOnTheDayAfterTheLast(
      Silence silence, LocalDate from, LocalDate to, boolean tooLong) {
    assertThat(silence.isTooLong(from, to)).isEqualTo(tooLong);
    assertThat(silence.source(to)).isNotBlank();
  }
}
