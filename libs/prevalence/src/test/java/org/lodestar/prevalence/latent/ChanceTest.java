package org.lodestar.prevalence.latent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.PascalDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.prevalence.Seeds;

/** Numbers by chance fall as their distribution says (chi-squared, one in ten thousand). */
class ChanceTest {
  private static final int DRAWS = 40_000;

  private final UniformRandomProvider chance = new Seeds(23).of("chance", 0);
  private final Gammas gammas = new Gammas(chance);

  @ParameterizedTest
  @CsvSource({
    "1, 0.3",
    "3, 0.9",
    "7, 0.02",
    "20, 0.5",
    "40, 0.2499",
    "40, 0.2501",
    "100, 0.5",
    "995, 0.03",
    "995, 0.97",
    "20000, 0.0001",
    "20000, 0.4",
    "1000000, 0.5",
  })
  void binomials(int n, double p) {
    BinomialDistribution known = BinomialDistribution.of(n, p);
    Binomials binomials = new Binomials(chance);
    falls(() -> binomials.draw(n, p), x -> known.cumulativeProbability((int) x), true);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.5, 9.25, 400})
  void gammasOfShapeOneOrMore(double shape) {
    falls(() -> gammas.draw(shape), GammaDistribution.of(shape, 1)::cumulativeProbability, false);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.3, 1, 7})
  void logarithmsOfGammas(double shape) {
    GammaDistribution known = GammaDistribution.of(shape, 1);
    falls(() -> gammas.drawLog(shape), x -> known.cumulativeProbability(Math.exp(x)), false);
  }

  /** A shape so small that the number itself is 0 still has a logarithm. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-3, 1e-6})
  void logarithmsOfTinyGammas(double shape) {
    assertThat(IntStream.range(0, 1000).mapToDouble(_ -> gammas.drawLog(shape)))
        .allMatch(Double::isFinite)
        .anyMatch(x -> x < -800);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 5", "5, 0", "1, 1", "30, 4", "3, 20000"})
  void betas(long in, long out) {
    BetaDistribution known = BetaDistribution.of(1.0 + in, 1.0 + out);
    falls(() -> gammas.betaAfter(in, out), known::cumulativeProbability, false);
  }

  @ParameterizedTest
  @CsvSource({"1, 0.5", "96, 0.3", "2744, 0.88"})
  void failuresBeforeSuccesses(int successes, double failing) {
    PascalDistribution known = PascalDistribution.of(successes, 1 - failing);
    falls(
        () -> gammas.failures(successes, failing), x -> known.cumulativeProbability((int) x), true);
  }

  /** More than a thousand million at once are put together from parts. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-10})
  void veryManyFailures(double succeeding) {
    double mean =
        IntStream.range(0, 2000)
            .mapToDouble(_ -> gammas.failures(100, 1 - succeeding))
            .average()
            .orElseThrow();
    assertThat(mean / 1e12).isBetween(0.99, 1.01);
  }

  /** Twenty bins at even steps of the draws themselves. */
  private static void falls(DoubleSupplier draw, DoubleUnaryOperator below, boolean whole) {
    double[] draws =
        IntStream.range(0, DRAWS).mapToDouble(_ -> draw.getAsDouble()).sorted().toArray();
    double[] edges =
        IntStream.range(1, 20).mapToDouble(bin -> draws[bin * DRAWS / 20]).distinct().toArray();
    double chiSquared = 0;
    double last = 0;
    int counted = 0;
    for (int bin = 0; bin <= edges.length; bin++) {
      double share = bin == edges.length ? 1 : below.applyAsDouble(edges[bin]);
      int upTo = bin == edges.length ? DRAWS : countUpTo(draws, edges[bin]);
      double expected = DRAWS * (share - last);
      if (expected > 0 || upTo > counted) {
        chiSquared += Math.pow(upTo - counted - expected, 2) / expected;
      }
      last = share;
      counted = upTo;
    }
    if (edges.length > 0) {
      assertThat(chiSquared)
          .isLessThan(ChiSquaredDistribution.of(edges.length).inverseSurvivalProbability(1e-4));
    }
    assertThat(whole && Arrays.stream(draws).anyMatch(x -> x != Math.rint(x))).isFalse();
  }

  private static int countUpTo(double[] sorted, double edge) {
    int at = Arrays.binarySearch(sorted, Math.nextUp(edge));
    int place = at < 0 ? -at - 1 : at;
    while (place > 0 && sorted[place - 1] > edge) {
      place--;
    }
    return place;
  }
}
