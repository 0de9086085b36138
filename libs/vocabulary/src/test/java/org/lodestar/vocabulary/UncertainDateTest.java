package org.lodestar.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UncertainDateTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, 2026-03-01, 2026-03-01",
    "2024-02, 2024-02-01, 2024-02-29",
    "2026, 2026-01-01, 2026-12-31",
    "2024..2026-03, 2024-01-01, 2026-03-31",
    "2024-05-06..2024-05-06, 2024-05-06, 2024-05-06",
    "age 15, ,",
    "unknown, ,"
  })
  void eachFormIsReadWrittenAndBounded(String text, LocalDate earliest, LocalDate latest) {
    UncertainDate date = UncertainDate.parse(text);
    assertThat(date.print()).isEqualTo(text);
    assertThat(date.earliest().orElse(null)).isEqualTo(earliest);
    assertThat(date.latest().orElse(null)).isEqualTo(latest);
    assertThat(UncertainDate.parse(date.print())).isEqualTo(date);
  }

  @Test
  void anAgeIsBoundedOnceTheBirthIs() {
    UncertainDate fifteen = UncertainDate.parse("age 15");
    UncertainDate born = UncertainDate.parse("2008");
    assertThat(fifteen.earliest(born)).hasValue(LocalDate.of(2023, 1, 1));
    assertThat(fifteen.latest(born)).hasValue(LocalDate.of(2024, 12, 30));
    assertThat(fifteen.latest(UncertainDate.parse("unknown"))).isEmpty();
    assertThat(UncertainDate.parse("2020").earliest(born)).hasValue(LocalDate.of(2020, 1, 1));
  }

  @Test
  void onlyADayIsExact() {
    assertThat(UncertainDate.parse("2026-03-01").isExact()).isTrue();
    assertThat(UncertainDate.parse("2026-03").isExact()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "01/03/2026",
        "2026-13",
        "2026-02-30",
        "2026-3",
        "26",
        "0000",
        "age 121",
        "age -1",
        "age",
        "2026..2024",
        "2026..",
        "..2026",
        "2026..age 15",
        "Unknown",
        "2026-03-01\0",
        "٢٠٢٦"
      })
  void anythingElseIsRefusedInWords(String text) {
    assertThatThrownBy(() -> UncertainDate.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching(
            "(?s)(A date is written as|There is no such date|A year|An age|The range).*");
  }
}
