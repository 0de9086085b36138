package org.lodestar.prevalence.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.table.CaptureTable;

class TruthTest {
  private static final double[] LISTS = {0.3, 0.2, 0.1};

  @Test
  void independentListsMultiply() {
    double[] chances = Truth.independent("i", 100, LISTS).chances();
    assertThat(chances[0]).isCloseTo(0.7 * 0.8 * 0.9, within(1e-12));
    assertThat(chances[7]).isCloseTo(0.3 * 0.2 * 0.1, within(1e-12));
  }

  @Test
  void aLinkedPairKeepsItsMarginsAndHasItsOddsRatio() {
    double[] c = Truth.onePair("p", 100, 1.5, LISTS).chances();
    double both = c[3] + c[7];
    double first = c[1] + c[3] + c[5] + c[7];
    double second = c[2] + c[3] + c[6] + c[7];
    assertThat(first).isCloseTo(0.3, within(1e-12));
    assertThat(second).isCloseTo(0.2, within(1e-12));
    double odds = both * (1 - first - second + both) / ((first - both) * (second - both));
    assertThat(Math.log(odds)).isCloseTo(1.5, within(1e-9));
    assertThat(Truth.onePair("p", 100, 0, LISTS).chances()[3])
        .isCloseTo(0.3 * 0.2 * 0.9, within(1e-12));
  }

  @Test
  void aReferralSendsPeopleOn() {
    double[] c = Truth.referral("r", 100, 0.5, LISTS).chances();
    assertThat(c[1]).isCloseTo(0.5 * 0.3 * 0.8 * 0.9, within(1e-12));
    assertThat(c[3]).isCloseTo(0.3 * 0.2 * 0.9 + 0.5 * 0.3 * 0.8 * 0.9, within(1e-12));
  }

  @Test
  void twoClassesKeepTheirMeans() {
    double[] c = Truth.twoClasses("t", 100, 0.3, 2.2, 0.34 / 0.7, LISTS).chances();
    assertThat(c[1] + c[3] + c[5] + c[7]).isCloseTo(0.3 * (0.3 * 2.2 + 0.34), within(1e-12));
  }

  @Test
  void aDrawHasWhoWasSeenAndTheSameSeedDrawsTheSame() {
    Truth truth = Truth.independent("i", 100_000, LISTS);
    CaptureTable one = truth.draw(new Seeds(3).of("truth", 0));
    assertThat(one).isEqualTo(truth.draw(new Seeds(3).of("truth", 0)));
    assertThat(one.count(0)).isZero();
    // Four standard deviations of a binomial count.
    assertThat((double) one.people()).isBetween(49_600 - 633.0, 49_600 + 633.0);
    assertThat((double) one.total(0)).isBetween(30_000 - 580.0, 30_000 + 580.0);
  }

  @Test
  void chancesThatDoNotAddUpAreNone() {
    assertThatThrownBy(() -> new Truth("x", 10, new double[] {0.5, 0.1, 0.1, 0.1}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
