package org.lodestar.prevalence.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.table.CaptureTable;

class ProfileTest {
  private static final Model INDEPENDENT = Model.mainEffects(3);
  private static final CaptureTable TABLE =
      new CaptureTable(List.of("a", "b", "c"), new long[] {0, 40, 30, 9, 20, 6, 5, 1});

  /**
   * For independent lists the best chance of each list is its share of all: a sum in closed form.
   */
  @ParameterizedTest
  @ValueSource(doubles = {112, 150, 300, 2000})
  void independentListsHaveTheLikelihoodInClosedForm(double all) {
    Profile profile = Profile.of(TABLE, INDEPENDENT, Factorials.EXACT);
    assertThat(profile.fall(all)).isCloseTo(closed(profile.total()) - closed(all), within(1e-8));
    assertThat(profile.fall(all)).isPositive();
  }

  private static double closed(double all) {
    double sum = LogGamma.value(all + 1) - LogGamma.value(all - TABLE.people() + 1);
    for (int list = 0; list < 3; list++) {
      double on = TABLE.total(list);
      sum += on * Math.log(on / all) + (all - on) * Math.log(1 - on / all);
    }
    return sum;
  }

  @Test
  void limitsLieWhereTheLikelihoodHasFallenByHalfTheQuantile() {
    Profile profile = Profile.of(TABLE, INDEPENDENT, Factorials.EXACT);
    Interval interval = profile.interval(0.95);
    assertThat(profile.fall(interval.low())).isCloseTo(3.841459 / 2, within(1e-6));
    assertThat(profile.fall(interval.high())).isCloseTo(3.841459 / 2, within(1e-6));
    assertThat(interval.contains(profile.total())).isTrue();
    assertThat(profile.interval(0.5).low()).isGreaterThan(interval.low());
  }

  @Test
  void stirlingsTermsMatterForFewPeopleAlone() {
    Profile exact = Profile.of(TABLE, INDEPENDENT, Factorials.EXACT);
    Profile cormack = Profile.of(TABLE, INDEPENDENT, Factorials.CORMACK);
    assertThat(cormack.total()).isNotEqualTo(exact.total());
    assertThat(cormack.total()).isCloseTo(exact.total(), withinPercentage(0.1));
  }

  @Test
  void whereNobodySeemsUnseenTheRangeBeginsAtThoseSeen() {
    CaptureTable all =
        new CaptureTable(List.of("a", "b", "c"), new long[] {0, 1, 0, 9, 1, 8, 9, 60});
    Profile profile = Profile.of(all, INDEPENDENT, Factorials.EXACT);
    assertThat(profile.total()).isCloseTo(88, within(1.0));
    assertThat(profile.interval(0.95).low()).isEqualTo(88);
  }

  @Test
  void aModelWithoutAnEstimateIsRefused() {
    CaptureTable apart = new CaptureTable(List.of("a", "b"), new long[] {0, 30, 20, 0});
    assertThatThrownBy(() -> Profile.of(apart, Model.mainEffects(2), Factorials.EXACT))
        .hasMessageContaining("no estimate");
  }

  @Test
  void theTruthLiesWithinAboutNineteenTimesOfTwenty() {
    int covered = 0;
    for (int number = 0; number < 400; number++) {
      UniformRandomProvider chance = new Seeds(3).of("profile", number);
      long[] counts = new long[8];
      for (int person = 0; person < 500; person++) {
        int history = 0;
        for (int list = 0; list < 3; list++) {
          history |= chance.nextDouble() < 0.2 ? 1 << list : 0;
        }
        counts[history]++;
      }
      counts[0] = 0;
      Profile profile = Profile.of(TABLE.with(counts), INDEPENDENT, Factorials.EXACT);
      covered += profile.interval(0.95).contains(500) ? 1 : 0;
    }
    assertThat(covered).isBetween(367, 393);
  }
}
