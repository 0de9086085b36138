package org.lodestar.app.library.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedTest {
  @ParameterizedTest
  @CsvSource({
    "'', true",
    "2025, true",
    "2025-03, true",
    "2024-02-29, true",
    "2025-02-30, false",
    "2025-13, false",
    "soon, false"
  })
  void aYearAMonthOrADayThatThereIs(String known, boolean real) {
    assertThat(Published.isReal(known)).isEqualTo(real);
  }
}
