package org.lodestar.app.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnedAnswerTest {
  /** Negative on the 2nd; turned by a letter of the 20th, which is recorded here on the 22nd. */
  private static final TurnedAnswer ANSWER =
      new TurnedAnswer(
          LocalDate.of(2027, 3, 2),
          LocalDate.of(2027, 3, 20),
          Instant.parse("2027-03-22T12:00:00Z"));

  @ParameterizedTest
  @CsvSource({
    "2027-03-01, , NOTHING",
    "2027-03-02, , OLDER",
    "2027-03-19, 2027-03-19T09:00:00Z, OLDER",
    // told before anybody here knew of the newer answer
    "2027-03-21, , OLDER",
    "2027-03-22, 2027-03-22T11:59:00Z, OLDER",
    // nobody knows the hour
    "2027-03-22, , OLDER",
    "2027-03-22, 2027-03-22T12:01:00Z, NEWER",
    "2027-03-23, , NEWER",
    // written down later, and told while the older answer stood
    "2027-03-18, 2027-03-24T09:00:00Z, OLDER",
    "2027-03-01, 2027-03-24T09:00:00Z, NOTHING",
  })
  void whatWasToldBetweenTheAnswersIsOlder(
      LocalDate day, @Nullable Instant at, TurnedAnswer.Told expected) {
    assertThat(ANSWER.told(day, at)).isEqualTo(expected);
  }

  @Test
  void aNameIsTheSameHoweverItWasTyped() {
    assertThat(TurnedAnswer.sameName("  Hilda  HOUSING ")).isEqualTo("hilda housing");
  }
}
