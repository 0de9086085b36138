package org.lodestar.gain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against figures of SciPy 1.17. */
class StudentTest {
  @ParameterizedTest
  @CsvSource({
    "1, 12.7062047362",
    "4, 2.7764451052",
    "7, 2.3646242516",
    "9, 2.2621571628",
    "19, 2.0930240544",
    "29, 2.0452296421",
    "99, 1.9842169516",
    "1999, 1.9611514202",
    "20000, 1.9600826052"
  })
  void theMiddleNinetyFiveOfAHundredStayWithinSoMuch(long freedom, double t) {
    assertThat(Student.ofMiddle95(freedom)).isCloseTo(t, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"1000000", "9000000000"})
  void ofVeryManyItIsThatOfTheBellCurve(long freedom) {
    assertThat(Student.ofMiddle95(freedom)).isCloseTo(1.959964, within(3e-6));
  }

  /** The last two: at least one of three is below a half, and all of them are. */
  @ParameterizedTest
  @CsvSource({
    "0.3, 1, 1, 0.3",
    "0.5, 2, 3, 0.6875",
    "0, 2, 3, 0",
    "1, 2, 3, 1",
    "0.5, 1, 3, 0.875",
    "0.5, 3, 1, 0.125"
  })
  void theIncompleteBetaFunctionIsRightWhereItCanBeWorkedByHand(
      double x, double a, double b, double below) {
    assertThat(Beta.below(x, a, b)).isCloseTo(below, within(1e-13));
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.5723649429247", "1, 0", "2, 0", "5, 3.178053830348", "171, 706.573062245787"})
  void theGammaFunctionIsThatOfFactorials(double x, double log) {
    assertThat(Beta.logGamma(x)).isCloseTo(log, within(1e-11));
  }

  @Property(tries = 500)
  void whatLiesBelowAndAboveIsAll(
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double x,
      @ForAll @DoubleRange(min = 0.1, max = 60) double a,
      @ForAll @DoubleRange(min = 0.1, max = 60) double b) {
    assertThat(Beta.below(x, a, b) + Beta.below(1 - x, b, a)).isCloseTo(1, within(1e-11));
  }
}
