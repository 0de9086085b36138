package org.lodestar.linkage.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final int PAIRS = 50_000;

  @Test
  void honestProbabilitiesLieWithinTheirIntervals() {
    Calibration calibration = of(1);
    assertThat(calibration.bands()).hasSize(10);
    assertThat(calibration.bands()).allMatch(band -> band.observed().contains(band.expected()));
    assertThat(calibration.error()).isLessThan(0.01);
    assertThat(calibration.brier()).isCloseTo(1 / 6.0, offset(0.01));
  }

  @Test
  void boastfulProbabilitiesAreFoundOut() {
    Calibration calibration = of(0.5);
    assertThat(calibration.bands().getLast().expected()).isCloseTo(0.95, offset(0.01));
    assertThat(calibration.bands().getLast().observed().estimate()).isCloseTo(0.475, offset(0.03));
    assertThat(calibration.error()).isCloseTo(0.25, offset(0.02));
  }

  @Test
  void bandsWithoutPairsAreLeftOutAndCertaintyBelongsToTheLast() {
    PairBuffer buffer = new PairBuffer();
    buffer.add(0, 1, 9, 1);
    buffer.add(1, 2, -9, 0);
    Calibration calibration =
        Calibration.of(Partition.of(new int[] {1, 1, 2}), buffer.pairs(), 4, 0.95);
    assertThat(calibration.bands()).extracting(Calibration.Band::low).containsExactly(0.0, 0.75);
    assertThat(calibration.bands()).extracting(Calibration.Band::pairs).isEqualTo(List.of(1L, 1L));
    assertThat(calibration.error()).isZero();
    assertThat(calibration.brier()).isZero();
  }

  /** Pairs of their own two records, each a match with its probability times the honesty. */
  private static Calibration of(double honesty) {
    SplittableRandom random = new SplittableRandom(8);
    int[] truth = new int[2 * PAIRS];
    PairBuffer buffer = new PairBuffer();
    for (int pair = 0; pair < PAIRS; pair++) {
      double probability = random.nextDouble();
      buffer.add(2 * pair, 2 * pair + 1, 0, probability);
      truth[2 * pair] = 2 * pair;
      truth[2 * pair + 1] = random.nextDouble() < probability * honesty ? 2 * pair : 2 * pair + 1;
    }
    return Calibration.of(Partition.of(truth), buffer.pairs(), 10, 0.9999);
  }
}
