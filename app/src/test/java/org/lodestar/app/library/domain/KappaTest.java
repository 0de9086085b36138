package org.lodestar.app.library.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KappaTest {

  /** By hand from Wilson's formula; the last two are where the usual interval would be a point. */
  @ParameterizedTest
  @CsvSource({
    "27, 30, 0.744, 0.965",
    "15, 30, 0.332, 0.668",
    "30, 30, 0.886, 1.000",
    "0, 10, 0.000, 0.278"
  })
  void theIntervalIsWilsons(int hits, int all, double low, double high) {
    Interval interval = Interval.wilson(hits, all);
    assertThat(interval.low()).isEqualTo(low, within(0.0006));
    assertThat(interval.high()).isEqualTo(high, within(0.0006));
    assertThat(interval.share()).isBetween(interval.low() - 1e-12, interval.high() + 1e-12);
  }

  @Test
  void theIntervalHoldsTheTruthNineteenTimesOfTwenty() {
    Random random = new Random(7);
    int held = 0;
    int tries = 4000;
    for (int i = 0; i < tries; i++) {
      int hits = 0;
      for (int n = 0; n < 30; n++) {
        hits += random.nextDouble() < 0.9 ? 1 : 0;
      }
      Interval interval = Interval.wilson(hits, 30);
      held += interval.low() <= 0.9 && 0.9 <= interval.high() ? 1 : 0;
    }
    assertThat((double) held / tries).isBetween(0.92, 0.985);
  }

  @Test
  void aShareOfNothingIsRefused() {
    assertThatThrownBy(() -> Interval.wilson(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Interval.wilson(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPanelOfOneMindAgreesWhollyAndOneByChanceNotAtAll() {
    assertThat(Kappa.fleiss(List.of(new int[] {5, 0, 0}, new int[] {0, 5, 0})).orElseThrow())
        .isEqualTo(1, within(1e-9));
    Random random = new Random(11);
    List<int[]> chance = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      int[] counts = new int[3];
      for (int rater = 0; rater < 6; rater++) {
        counts[random.nextInt(3)]++;
      }
      chance.add(counts);
    }
    assertThat(Kappa.fleiss(chance).orElseThrow()).isEqualTo(0, within(0.02));
  }

  /** Three subjects, four raters: P is 1, 1/3 and 1/2; the shares are 7/12 and 5/12. */
  @Test
  void fleissKappaIsAsWorkedOutByHand() {
    double observed = (1 + 1.0 / 3 + 0.5) / 3;
    double chance = (49 + 25) / 144.0;
    assertThat(
            Kappa.fleiss(List.of(new int[] {4, 0, 0}, new int[] {2, 2, 0}, new int[] {1, 3, 0}))
                .orElseThrow())
        .isEqualTo((observed - chance) / (1 - chance), within(1e-9));
  }

  @Test
  void whoAnsweredAloneSaysNothingAboutAgreement() {
    assertThat(Kappa.fleiss(List.of(new int[] {1, 0, 0}, new int[] {0, 1, 0}))).isEmpty();
    assertThat(Kappa.fleiss(List.of())).isEmpty();
    assertThat(Kappa.fleiss(List.of(new int[] {3, 0, 0}, new int[] {2, 0, 0}))).isEmpty();
  }

  /** Off the diagonal by one weighs 1, by two 2: observed 0.4, by chance 0.8. */
  @Test
  void weightedKappaIsAsWorkedOutByHand() {
    int[][] table = {{3, 1, 0}, {1, 2, 1}, {0, 1, 1}};
    assertThat(Kappa.weighted(table).orElseThrow()).isEqualTo(1 - 0.4 / 0.8, within(1e-9));
  }

  @Test
  void twoWhoAlwaysAgreeHaveOneAndFartherApartIsWorse() {
    assertThat(Kappa.weighted(new int[][] {{4, 0, 0}, {0, 3, 0}, {0, 0, 2}}).orElseThrow())
        .isEqualTo(1, within(1e-9));
    double near = Kappa.weighted(new int[][] {{4, 2, 0}, {0, 3, 0}, {0, 0, 2}}).orElseThrow();
    double far = Kappa.weighted(new int[][] {{4, 0, 2}, {0, 3, 0}, {0, 0, 2}}).orElseThrow();
    assertThat(far).isLessThan(near);
    assertThat(Kappa.weighted(new int[3][3])).isEmpty();
    assertThat(Kappa.weighted(new int[][] {{0, 0, 0}, {0, 5, 0}, {0, 0, 0}})).isEmpty();
  }
}
