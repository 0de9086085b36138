package org.lodestar.prevalence.resample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class BcaTest {
  private static final double[] HUNDRED =
      IntStream.rangeClosed(1, 100).mapToDouble(Double::valueOf).toArray();

  @Test
  void withoutBiasAndAccelerationLimitsArePercentiles() {
    Bca plain = new Bca(0, 0);
    assertThat(plain.level(0.1)).isCloseTo(0.1, within(1e-12));
    assertThat(plain.interval(HUNDRED, 0.8).low())
        .isCloseTo(Quantiles.of(HUNDRED, 0.1), within(1e-9));
    assertThat(plain.interval(HUNDRED, 0.8).high())
        .isCloseTo(Quantiles.of(HUNDRED, 0.9), within(1e-9));
  }

  @Test
  void tiesWithTheEstimateCountAsHalfWhateverTheirRounding() {
    double[] tied = {1, 2, 3 - 1e-12, 3, 3 + 1e-12, 4, 5};
    assertThat(Bca.bias(tied, 3)).isCloseTo(0, within(1e-12));
    assertThat(Bca.bias(new double[] {1, 2, 3, 4}, 2.5)).isCloseTo(0, within(1e-12));
  }

  @Test
  void replicatesAllOnOneSideLeaveAFiniteBias() {
    assertThat(Bca.bias(HUNDRED, 1000)).isCloseTo(2.5758, within(1e-4));
    assertThat(Bca.bias(HUNDRED, 0.5)).isCloseTo(-2.5758, within(1e-4));
  }

  @Test
  void accelerationIsTheSkewnessOfWhatEachPersonDoes() {
    List<DeleteOne> rows = List.of(new DeleteOne(1, 3, 10), new DeleteOne(2, 1, 6));
    // Mean 9; d is -1 three times and 3 once: 24 / (6 * 12^1.5).
    assertThat(Bca.acceleration(rows)).isCloseTo(24 / (6 * Math.pow(12, 1.5)), within(1e-12));
  }

  @Test
  void accelerationLeavesOutRowsWithoutAnEstimateAndIsZeroWhereNothingMoves() {
    DeleteOne one = new DeleteOne(1, 3, 10);
    DeleteOne two = new DeleteOne(2, 1, 6);
    DeleteOne none = new DeleteOne(4, 2, Double.NaN);
    assertThat(Bca.acceleration(List.of(one, two, none)))
        .isEqualTo(Bca.acceleration(List.of(one, two)));
    assertThat(Bca.acceleration(List.of(one, new DeleteOne(2, 1, 10)))).isZero();
    assertThat(Bca.acceleration(List.of(none))).isZero();
  }

  @Test
  void extremeAccelerationEndsAtAnEndAndNotBeyond() {
    assertThat(new Bca(0, 0.6).level(0.975)).isEqualTo(1);
    assertThat(new Bca(0, -0.6).level(0.025)).isZero();
    assertThat(new Bca(0, 0.6).limit(HUNDRED, 0.975)).isEqualTo(100);
  }

  @Test
  void unlimitedReplicatesGiveAnUnlimitedLimitAndNoNonsense() {
    double[] some = {1, 2, 3, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    assertThat(Quantiles.of(some, 0.99)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Quantiles.of(some, 0.1)).isEqualTo(1);
  }

  @Property
  void aHigherLevelGivesAWiderInterval(
      @ForAll @DoubleRange(min = -2, max = 2) double z0,
      @ForAll @DoubleRange(min = -0.3, max = 0.3) double acceleration) {
    Bca bca = new Bca(z0, acceleration);
    double[] limits =
        DoubleStream.of(0.025, 0.1, 0.25, 0.75, 0.9, 0.975)
            .map(level -> bca.limit(HUNDRED, level))
            .toArray();
    assertThat(limits).isSorted();
  }
}
