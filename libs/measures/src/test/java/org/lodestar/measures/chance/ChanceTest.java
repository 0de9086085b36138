package org.lodestar.measures.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.measures.chance.RunChart.Signal;

/** Formulas against figures that R gave for them. */
class ChanceTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 3.689, 0, 3.668",
    "4, 1.090, 10.242, 1.076, 10.241",
    "10, 4.795, 18.390, 4.787, 18.391"
  })
  void aCountHasAnExactIntervalAndByarsIsNearIt(
      long count, double low, double high, double byarLow, double byarHigh) {
    assertThat(Poisson.exact(count).low()).isCloseTo(low, within(0.0006));
    assertThat(Poisson.exact(count).high()).isCloseTo(high, within(0.0006));
    assertThat(Poisson.byar(count).low()).isCloseTo(byarLow, within(0.002));
    assertThat(Poisson.byar(count).high()).isCloseTo(byarHigh, within(0.002));
  }

  @ParameterizedTest
  @CsvSource({"0, 10, 0, 0.2775", "5, 10, 0.2366, 0.7634", "10, 10, 0.7225, 1"})
  void aShareHasWilsonsInterval(long some, long all, double low, double high) {
    Range range = Proportion.wilson(some, all);
    assertThat(range.low()).isCloseTo(low, within(0.0001));
    assertThat(range.high()).isCloseTo(high, within(0.0001));
  }

  @ParameterizedTest
  @CsvSource({"0.2, 100, 1.96, 0.1216, 0.2784", "0.2, 10, 3.09, 0, 0.59086", "0.5, 4, 3.09, 0, 1"})
  void aFunnelIsWideWhereFewAreCountedAndNeverLeavesWhatIsPossible(
      double average, long all, double z, double low, double high) {
    Range range = Proportion.funnel(average, all, z);
    assertThat(range.low()).isCloseTo(low, within(0.0001));
    assertThat(range.high()).isCloseTo(high, within(0.0001));
  }

  @Test
  void limitsLeaveOutRangesThatAreFarTooWide() {
    RunChart chart = chart("1 2 1 2 10 1 2 1 2 1 2 1 2 1 2 1 2 1");
    RunChart.Limits screened = chart.limits(true);
    assertThat(screened.high()).isCloseTo(4.60, within(0.006));
    assertThat(screened.mean()).isCloseTo(1.94, within(0.006));
    assertThat(screened.low()).isCloseTo(-0.72, within(0.006));
    RunChart.Limits all = chart.limits(false);
    assertThat(all.high()).isCloseTo(6.95, within(0.006));
    assertThat(all.low()).isCloseTo(-3.06, within(0.006));
  }

  @ParameterizedTest
  @CsvSource({
    "6 7 6 7 6 7 6 7 6 7 6, false",
    "6 7 6 7 6 7 6 7 6 7 6 7, true",
    "4 5 4 5 4 5 4 5 4 5 4 5, false"
  })
  void limitsWaitForTwelvePointsAndAMeanOfFive(String values, boolean limits) {
    assertThat(chart(values).limits().isPresent()).isEqualTo(limits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 2 3                   | 2   | ''
          4 1                     | 2.5 | ''
          1 1 1 3 3 3             | 2   | ''
          0 1 0 1 0 1 0 9 8 9 8 9 8 9 | 4.5 | SHIFT 0-6 SHIFT 7-13
          1 2 3 4 5 6 7           | 4   | TREND 0-6
          9 1 2 3 4 5 6           | 4   | ''
          9 8 7 6 5 4 3 9         | 6.5 | TREND 0-6
          2 2 2 2 2 2 2 2         | 2   | ''
          """)
  void aRunOfSevenIsASignalAndWhatLiesOnTheMiddleIsOnNoSide(
      String values, double median, String signals) {
    RunChart chart = chart(values);
    assertThat(chart.median()).isEqualTo(median);
    assertThat(String.join(" ", chart.signals().stream().map(ChanceTest::said).toList()))
        .isEqualTo(signals);
  }

  @Test
  void whereThereAreLimitsWhatLiesBeyondThemAndTwoOfThreeNearThemAreSignals() {
    RunChart chart = chart("10 11 10 9 10 11 10 9 10 11 10 9 30");
    assertThat(chart.signals())
        .contains(new Signal(Signal.Kind.OUTSIDE, 12, 12))
        .noneMatch(each -> each.kind() == Signal.Kind.NEAR);
    RunChart.Limits limits = new RunChart.Limits(4, 10, 16);
    assertThat(chart("10 15 11 15 10 5 12").signals(limits))
        .containsExactly(new Signal(Signal.Kind.NEAR, 1, 3));
  }

  private static String said(Signal signal) {
    return signal.kind() + " " + signal.from() + "-" + signal.to();
  }

  private static RunChart chart(String values) {
    return new RunChart(Arrays.stream(values.split(" ")).map(Double::valueOf).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0, 12, 1",
    "1, 1, 0, 12, 0.0769",
    "2, 1, 0, 12, 0.0059",
    "4, 1, 12, 12, 0.0301",
    "3, 3, 9, 9, 0.6093"
  })
  void howLikelySoManyNowAreHadNothingChanged(
      long now, int later, long before, int earlier, double chance) {
    assertThat(new NowAndBefore(now, later, before, earlier).chance())
        .isCloseTo(chance, within(0.0002));
  }

  /** One period against twelve, at one in a hundred. */
  @ParameterizedTest
  @CsvSource({"0.5, 0.34", "1, 0.41", "2, 0.52", "5, 0.62", "10, 0.73", "30, 0.75"})
  void aPlaceThatStaysAsItIsIsCalledARiseLessOftenThanTheTestSays(double mean, double percent) {
    assertThat(100 * NowAndBefore.falseAlarms(mean, 1, 12, 1))
        .isCloseTo(percent, within(0.06))
        .isLessThan(100 * NowAndBefore.LEVEL);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, 1, 5",
    "1, 2, 3, 12",
    "1, 3, 1, 16",
    "1, 3, 3, 44",
    "1, 5, 1, 51",
    "1, 5, 3, 92",
    "5, 2, 1, 28",
    "5, 2, 3, 69"
  })
  void aRiseIsSeenAsOftenAsItIsLarge(double mean, double times, int later, double percent) {
    assertThat(100 * NowAndBefore.power(mean, times, later, 12)).isCloseTo(percent, within(1.5));
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 12", "1, 3, 12", "5, 1, 12", "5, 3, 12"})
  void theRiseThatIsSeenEightTimesInTenIsTheLeastThatIs(double mean, int later, int earlier) {
    double times = NowAndBefore.seen(mean, later, earlier);
    assertThat(NowAndBefore.power(mean, times, later, earlier)).isGreaterThanOrEqualTo(0.8);
    assertThat(NowAndBefore.power(mean, times - 0.1, later, earlier)).isLessThan(0.8);
  }

  /** Why limits wait: of a stable place with small counts they cry wolf in every second year. */
  @ParameterizedTest
  @CsvSource({"0.5, 62", "1, 48", "2, 33", "5, 25", "10, 21", "30, 19"})
  void limitsOnSmallCountsCryWolf(double mean, double percent) {
    SplittableRandom random = new SplittableRandom(42);
    int places = 1500;
    long signalled =
        IntStream.range(0, places)
            .filter(
                _ -> {
                  List<Double> values =
                      DoubleStream.generate(() -> drawn(mean, random)).limit(24).boxed().toList();
                  RunChart chart = new RunChart(values);
                  return !chart.signals(chart.limits(true)).isEmpty();
                })
            .count();
    assertThat(100.0 * signalled / places).isCloseTo(percent, within(4.5));
  }

  private static double drawn(double mean, SplittableRandom random) {
    double left = random.nextDouble();
    int count = 0;
    double probability = Poisson.probability(0, mean);
    while (left > probability && count < 1000) {
      left -= probability;
      count++;
      probability = Poisson.probability(count, mean);
    }
    return count;
  }
}
