package org.lodestar.prevalence.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.prevalence.Seeds;

class HumpsTest {
  private static double[] drawn(int seed, double... centres) {
    UniformRandomProvider random = new Seeds(seed).of("humps", 0);
    ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
    return IntStream.range(0, 1_000)
        .mapToDouble(
            i -> 100 + Math.exp(Math.log(centres[i % centres.length]) + 0.15 * normal.sample()))
        .toArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void oneGatheringIsOneHump(int seed) {
    assertThat(Humps.of(drawn(seed, 1_000), 100)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void twoGatheringsAreTwo(int seed) {
    assertThat(Humps.of(drawn(seed, 1_000, 3_000), 100))
        .hasSize(2)
        .satisfies(
            humps -> {
              assertThat(humps.getFirst()).isBetween(900.0, 1_300.0);
              assertThat(humps.getLast()).isBetween(2_700.0, 3_500.0);
            });
  }

  @Test
  void aFewFiguresOrOneSayNothing() {
    assertThat(Humps.of(new double[] {200, 300}, 100)).isEmpty();
    assertThat(Humps.of(IntStream.range(0, 100).mapToDouble(_ -> 200).toArray(), 100)).isEmpty();
    assertThat(Humps.of(new double[0], 100)).isEmpty();
  }
}
