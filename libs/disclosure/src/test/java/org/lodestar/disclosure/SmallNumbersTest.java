package org.lodestar.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.disclosure.small.SmallNumbers;

class SmallNumbersTest {
  private final SmallNumbers usual = SmallNumbers.usual();

  @ParameterizedTest
  @CsvSource({
    "0,false",
    "1,true",
    "4,true",
    "5,false",
    "-1,true",
    "-4,true",
    "-5,false",
    "1000,false"
  })
  void oneToFourAreAFewAndSoIsADifferenceOfThem(long number, boolean few) {
    assertThat(usual.isFew(number)).isEqualTo(few);
  }

  @ParameterizedTest
  @CsvSource({
    "0,0,false",
    "0,3,true",
    "0,9,false",
    "3,9,true",
    "6,9,true",
    "9,9,false",
    "5,10,false",
    "4,4,true"
  })
  void allButAFewTellThoseFew(long part, long whole, boolean few) {
    assertThat(usual.isFewOf(part, whole)).isEqualTo(few);
    assertThat(usual.shownOf(part, whole).isShown()).isNotEqualTo(few);
  }

  @ParameterizedTest
  @CsvSource({"0,false", "1,false", "4,false", "5,true", "80,true"})
  void ofEnoughSomethingMayBeSaid(long number, boolean enough) {
    assertThat(usual.isEnough(number)).isEqualTo(enough);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,", "4,", "5,5", "12,12"})
  void aCountIsToldOrKeptBackWithoutSayingWhy(long count, Long told) {
    assertThat(usual.shown(count)).isEqualTo(new ShownCount(told));
    assertThat(usual.shown(count).toString()).doesNotContain(told == null ? "" + count : "few");
  }

  @ParameterizedTest
  @CsvSource({"0,0", "5,5", "7,5", "8,10", "102,100"})
  void stepsAreTheNearestFive(long count, long step) {
    assertThat(SmallNumbers.inSteps(count)).isEqualTo(step);
  }

  @Test
  void whatCanPointAtNobodyIsTold() {
    SmallNumbers nobody = new SmallNumbers(0);
    assertThat(nobody.isFew(1)).isFalse();
    assertThat(nobody.isEnough(1)).isTrue();
    assertThat(nobody.isEnough(0)).isFalse();
    assertThatThrownBy(() -> new SmallNumbers(-1)).isInstanceOf(DisclosureException.class);
  }

  @ParameterizedTest
  @CsvSource({"PARTNERS,5", "PUBLIC,11", "MIDDLE,8", "ROUNDING,5"})
  void theThresholdsAreThese(Threshold threshold, int number) {
    assertThat(threshold.number()).isEqualTo(number);
  }

  @ParameterizedTest
  @EnumSource
  void eachThresholdHasADayAndASource(Threshold threshold) {
    assertThat(threshold.from()).isAfter(LocalDate.of(2026, 1, 1));
    assertThat(threshold.source()).isNotBlank();
  }
}
