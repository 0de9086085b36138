package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseTimeTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-27, 2026-12-27, 2027-02-27",
    "2027-01-31, 2027-02-28, 2027-04-30",
    "2028-01-31, 2028-02-29, 2028-04-30",
    "2026-11-30, 2026-12-30, 2027-02-28",
    "2028-02-29, 2028-03-29, 2028-05-29"
  })
  void aMonthEndsOnTheSameDayOrOnTheLastOfAShorterMonth(
      LocalDate from, LocalDate due, LocalDate extended) {
    assertThat(ResponseTime.due(from)).isEqualTo(due);
    assertThat(ResponseTime.extended(from)).isEqualTo(extended);
  }

  @Test
  void theSourceSaysThatAPractitionerConfirmsIt() {
    LocalDate day = LocalDate.of(2026, 11, 27);
    assertThat(ResponseTime.ANSWER.source(day)).contains("Article 12(3)").contains("confirm");
    assertThat(ResponseTime.EXTENSION.months(day)).isEqualTo(2);
  }

  @Test
  void beforeTheLawThereIsNoAnswerByIt() {
    LocalDate before = LocalDate.of(2018, 5, 24);
    assertThatThrownBy(() -> ResponseTime.due(before)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void nobodyCouldAskBeforeTheLawWasInForce() {
    assertThat(ResponseTime.isInForce(LocalDate.of(2018, 5, 24))).isFalse();
    assertThat(ResponseTime.isInForce(LocalDate.of(2018, 5, 25))).isTrue();
  }
}
