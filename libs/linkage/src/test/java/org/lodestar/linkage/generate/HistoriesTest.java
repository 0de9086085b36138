package org.lodestar.linkage.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class HistoriesTest {
  @Property(tries = 200)
  void everyMarginAndEveryOddsRatioIsAsAskedFor(
      @ForAll @DoubleRange(min = 0.02, max = 0.98) double first,
      @ForAll @DoubleRange(min = 0.02, max = 0.98) double second,
      @ForAll @DoubleRange(min = 0.02, max = 0.98) double third,
      @ForAll @DoubleRange(min = -3, max = 3) double logOdds) {
    double[] inclusion = {first, second, third};
    double[] cells = Histories.chances(plan(inclusion, logOdds));
    for (int list = 0; list < 3; list++) {
      assertThat(margin(cells, 1 << list)).isCloseTo(inclusion[list], offset(1e-9));
    }
    assertThat(margin(cells, 0)).isCloseTo(1, offset(1e-9));
    for (int rest : new int[] {0, 4}) {
      double odds = cells[rest + 3] * cells[rest] / (cells[rest + 1] * cells[rest + 2]);
      assertThat(Math.log(odds)).isCloseTo(logOdds, offset(1e-6));
    }
  }

  @Test
  void aListOfEverybodyAndAListOfNobodyArePossible() {
    double[] cells = Histories.chances(plan(new double[] {1, 0, 0.5}, 0));
    assertThat(cells).containsExactly(new double[] {0, 0.5, 0, 0, 0, 0.5, 0, 0}, offset(1e-12));
  }

  @Test
  void drawsFollowTheWeights() {
    double[] weights = {5, 0, 1, 3, 0.5, 0.5};
    int[] drawn = new int[weights.length];
    Alias alias = new Alias(weights);
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 100_000; i++) {
      drawn[alias.draw(random)]++;
    }
    for (int i = 0; i < weights.length; i++) {
      double chance = weights[i] / 10;
      assertThat((double) drawn[i])
          .isCloseTo(100_000 * chance, offset(Made.fiveSigma(100_000, chance)));
    }
    assertThat(drawn[1]).isZero();
  }

  private static double margin(double[] cells, int bits) {
    double sum = 0;
    for (int history = 0; history < cells.length; history++) {
      sum += (history & bits) == bits ? cells[history] : 0;
    }
    return sum;
  }

  private static Plan plan(double[] inclusion, double logOdds) {
    List<ListPlan> lists =
        List.of(
            ListPlan.clean("a", inclusion[0]),
            ListPlan.clean("b", inclusion[1]),
            ListPlan.clean("c", inclusion[2]));
    return Made.aPlanOf(1, lists).withDependences(List.of(new Dependence(0, 1, logOdds)));
  }
}
