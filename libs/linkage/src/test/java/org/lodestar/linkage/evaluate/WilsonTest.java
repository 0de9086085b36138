package org.lodestar.linkage.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {
  /** The first four rows are those of R. G. Newcombe 1998, table I. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718",
    "20, 20, 0.8389, 1.0000"
  })
  void theIntervalIsThePublishedOne(int successes, int trials, double low, double high) {
    Interval interval = Wilson.of(successes, trials, 0.95);
    assertThat(interval.low()).isCloseTo(low, offset(0.00005));
    assertThat(interval.high()).isCloseTo(high, offset(0.00005));
    assertThat(interval.estimate()).isEqualTo((double) successes / trials);
  }

  @ParameterizedTest
  @CsvSource({"0.8, 30", "0.95, 30", "0.95, 400", "0.99, 100"})
  void intervalsHoldTheTrueShareAsOftenAsTheySay(double level, int trials) {
    SplittableRandom random = new SplittableRandom(2026);
    int covered = 0;
    for (int run = 0; run < 20_000; run++) {
      double share = random.nextDouble();
      int successes = 0;
      for (int trial = 0; trial < trials; trial++) {
        successes += random.nextDouble() < share ? 1 : 0;
      }
      covered += Wilson.of(successes, trials, level).contains(share) ? 1 : 0;
    }
    assertThat(covered / 20_000.0).isCloseTo(level, offset(0.01));
  }

  @Property
  void theEndsOfTheIntervalAreTheSharesJustNotRefused(
      @ForAll @IntRange(min = 1, max = 500) int trials,
      @ForAll @DoubleRange(max = 1) double part,
      @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
    long successes = Math.round(part * trials);
    Interval interval = Wilson.of(successes, trials, level);
    double z = Normal.twoSided(level);
    for (double end : new double[] {interval.low(), interval.high()}) {
      double distance = Math.abs(interval.estimate() - end);
      double error = Math.sqrt(end * (1 - end) / trials);
      assertThat(distance).isCloseTo(z * error, offset(1e-6));
    }
  }

  @Test
  void quantilesAreThoseOfTheTables() {
    assertThat(Normal.twoSided(0.95)).isCloseTo(1.959963984540054, offset(1e-12));
    assertThat(Normal.twoSided(0.99)).isCloseTo(2.5758293035489004, offset(1e-12));
    assertThat(Normal.twoSided(0.5)).isCloseTo(0.6744897501960817, offset(1e-12));
    assertThat(Normal.twoSided(0.999_999)).isCloseTo(4.891638475699, offset(1e-8));
  }

  @Test
  void nothingCountedIsNothingKnown() {
    assertThat(Wilson.of(0, 0, 0.95)).isEqualTo(Interval.UNKNOWN);
    assertThat(Interval.UNKNOWN.contains(0.3)).isTrue();
  }

  @Test
  void impossibleCountsAndLevelsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(3, 2, 0.95));
    assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(-1, 2, 0.95));
    assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(1, 2, 1));
  }
}
