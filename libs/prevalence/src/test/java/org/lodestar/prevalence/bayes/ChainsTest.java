package org.lodestar.prevalence.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.prevalence.Seeds;

class ChainsTest {
  private static final int LENGTH = 4000;

  @Test
  void independentDrawsCountEachForOne() {
    Chains chains = walks(4, 0, 0, 1);
    assertThat(chains.rHat()).isCloseTo(1, within(0.005));
    assertThat(chains.effectiveDraws()).isCloseTo(4.0 * LENGTH, within(0.08 * 4 * LENGTH));
    assertThat(chains.effectiveDrawsAt(0.025)).isCloseTo(4.0 * LENGTH, within(0.15 * 4 * LENGTH));
  }

  /** An autoregressive chain forgets so that (1 + rho) / (1 - rho) draws count for one. */
  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.6, 0.9})
  void drawsThatResembleTheLastCountForLess(double rho) {
    Chains chains = walks(8, rho, 0, 1);
    double known = 8.0 * LENGTH * (1 - rho) / (1 + rho);
    assertThat(chains.effectiveDraws()).isCloseTo(known, within(0.15 * known));
  }

  @Test
  void chainsInDifferentPlacesDoNotAgree() {
    assertThat(walks(4, 0, 1.5, 1).rHat()).isGreaterThan(1.2);
  }

  @Test
  void chainsOfDifferentWidthDoNotAgreeThoughTheirMiddleIsOne() {
    assertThat(walks(4, 0, 0, 4).rHat()).isGreaterThan(1.1);
  }

  @Test
  void aChainThatDriftsDisagreesWithItself() {
    double[] drift = IntStream.range(0, LENGTH).mapToDouble(i -> i).toArray();
    assertThat(new Chains(new double[][] {drift}).rHat()).isGreaterThan(1.5);
  }

  @Test
  void tailsWithoutAMeanDoNotHideWhereChainsAre() {
    UniformRandomProvider chance = new Seeds(5).of("cauchy", 0);
    double[][] draws = new double[4][LENGTH];
    for (int chain = 0; chain < 4; chain++) {
      double shift = chain == 0 ? 3 : 0;
      Arrays.setAll(draws[chain], i -> shift + Math.tan(Math.PI * (chance.nextDouble() - 0.5)));
    }
    assertThat(new Chains(draws).rHat()).isGreaterThan(1.1);
  }

  @Test
  void whatNeverMovesIsOneFigure() {
    Chains chains = new Chains(new double[][] {{7, 7, 7, 7}, {7, 7, 7, 7}});
    assertThat(chains.rHat()).isEqualTo(1);
    assertThat(chains.quantile(0.975)).isEqualTo(7);
  }

  @Test
  void eachStuckInAPlaceOfItsOwnIsTheGreatestDisagreement() {
    assertThat(new Chains(new double[][] {{1, 1, 1, 1}, {2, 2, 2, 2}}).rHat()).isInfinite();
  }

  /** Type 8: h = (n + 1/3) p + 1/3. */
  @Test
  void quantilesAreOfTypeEight() {
    Chains chains = new Chains(new double[][] {{4, 1, 3, 8}, {2, 6, 5, 7}});
    assertThat(chains.quantile(0.5)).isCloseTo(4.5, within(1e-12));
    assertThat(chains.quantile(0.25)).isCloseTo(29.0 / 12, within(1e-12));
    assertThat(chains.quantile(0)).isEqualTo(1);
    assertThat(chains.quantile(1)).isEqualTo(8);
    assertThat(chains.shareAbove(6)).isEqualTo(0.25);
    assertThat(chains.medians()).containsExactly(3.5, 5.5);
  }

  @Test
  void equalDrawsAreSpreadEvenlyOverTheirUnit() {
    Chains chains = new Chains(new double[][] {{5, 5, 5, 5}, {9, 9, 5, 5}});
    assertThat(chains.even(8)[0]).isCloseTo(4.5 + 0.5 / 6, within(1e-12));
    assertThat(chains.even(8)[5]).isCloseTo(5.5 - 0.5 / 6, within(1e-12));
    assertThat(chains.even(8)[6]).isCloseTo(8.75, within(1e-12));
  }

  @Test
  void chainsOfUnlikeLengthAreRefused() {
    assertThatThrownBy(() -> new Chains(new double[][] {new double[8], new double[9]}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The first chain is shifted, and wider, than the rest. */
  private static Chains walks(int chains, double rho, double shift, double width) {
    double[][] draws = new double[chains][LENGTH];
    for (int chain = 0; chain < chains; chain++) {
      var normal = ZigguratSampler.NormalizedGaussian.of(new Seeds(11).of("walk", chain));
      double last = normal.sample();
      for (int i = 0; i < LENGTH; i++) {
        last = rho * last + Math.sqrt(1 - rho * rho) * normal.sample();
        draws[chain][i] = chain == 0 ? shift + width * last : last;
      }
    }
    return new Chains(draws);
  }
}
