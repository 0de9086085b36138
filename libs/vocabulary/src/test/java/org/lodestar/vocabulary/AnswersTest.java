package org.lodestar.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswersTest {

  @ParameterizedTest
  @CsvSource({
    "YES, YES",
    "NO, NO",
    "NOT_KNOWN, NOT_KNOWN",
    "NOT_ASKED, NOT_KNOWN",
    "DECLINED, NOT_KNOWN"
  })
  void anAnswerThatIsMissingIsNeverTakenForNo(Answer answer, Known known) {
    assertThat(answer.known()).isEqualTo(known);
  }

  @Test
  void nullIsNotKnown() {
    assertThat(Known.of(null)).isEqualTo(Known.NOT_KNOWN);
    assertThat(Known.of(true)).isEqualTo(Known.YES);
    assertThat(Known.of(false)).isEqualTo(Known.NO);
  }

  @Test
  void whoeverMayBeAChildIsTreatedAsOne() {
    assertThat(AgeStatus.UNSURE.treatedAsChild()).isTrue();
    assertThat(AgeStatus.UNDER_18.treatedAsChild()).isTrue();
    assertThat(AgeStatus.ADULT.treatedAsChild()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(ConsentOutcome.class)
  void onlyAConsentThatWasGivenAndNotWithdrawnStands(ConsentOutcome outcome) {
    assertThat(outcome.stands()).isEqualTo(outcome == ConsentOutcome.GIVEN);
  }

  @Test
  void aPeriodIncludesBothItsEnds() {
    LocalDate first = LocalDate.of(2026, 1, 1);
    LocalDate last = LocalDate.of(2026, 1, 31);
    Effective january = new Effective(first, last);
    assertThat(january.covers(first)).isTrue();
    assertThat(january.covers(last)).isTrue();
    assertThat(january.covers(last.plusDays(1))).isFalse();
    assertThat(january.covers(first.minusDays(1))).isFalse();
    assertThat(new Effective(first, null).covers(last.plusYears(99))).isTrue();
    assertThatThrownBy(() -> new Effective(last, first))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
