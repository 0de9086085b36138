package org.lodestar.prevalence.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.prevalence.PrevalenceException;
import org.lodestar.prevalence.fit.Fit;
import org.lodestar.prevalence.fit.Status;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.resample.Estimator;
import org.lodestar.prevalence.table.CaptureTable;

class StepwiseTest {
  private static final List<String> FOUR = List.of("a", "b", "c", "d");

  /** Lists 1 and 2 find the same people 4.5 times as often as by chance; 10,000 people in all. */
  private static CaptureTable dependent() {
    double[] odds = {0.25, 0.2, 0.15, 0.1};
    double[] weights = new double[16];
    for (int history = 0; history < 16; history++) {
      weights[history] = (history & 0b0011) == 0b0011 ? 4.5 : 1;
      for (int list = 0; list < 4; list++) {
        weights[history] *= (history >> list & 1) == 1 ? odds[list] : 1;
      }
    }
    double sum = Arrays.stream(weights).sum();
    long[] counts = Arrays.stream(weights).mapToLong(w -> Math.round(10_000 * w / sum)).toArray();
    counts[0] = 0;
    return new CaptureTable(FOUR, counts);
  }

  @Test
  void theDependentPairComesInAndTheTruthWithIt() {
    StepwisePath path = new Stepwise(Stepwise.USUAL).of(dependent());
    assertThat(path.steps()).extracting(Step::pair).containsExactly(0b0011);
    assertThat(path.stoppedAt()).isGreaterThan(Stepwise.USUAL);
    assertThat(path.fit().total()).isCloseTo(10_000, withinPercentage(1));
    // Without the pair the estimate is too low by far.
    assertThat(Fit.of(dependent(), Model.mainEffects(4)).total()).isLessThan(8_500);
    assertThat(path.steps().getFirst().words())
        .matches("12: \\d+ people on both, \\d+\\.\\d expected");
  }

  @Test
  void aPairThatWouldLeaveNoEstimateIsBarred() {
    CaptureTable table =
        new CaptureTable(List.of("a", "b", "c"), new long[] {0, 40, 30, 6, 20, 0, 0, 0});
    StepwisePath path = new Stepwise(0.9).of(table);
    assertThat(path.fit().status()).isEqualTo(Status.EXISTS);
    assertThat(path.fit().model().has(0b011)).isFalse();
    assertThat(path.steps()).first().extracting(Step::barred).isEqualTo(1);
  }

  @Test
  void listsWithoutAnyOverlapHaveNoEstimateAndNoSteps() {
    CaptureTable apart =
        new CaptureTable(List.of("a", "b", "c"), new long[] {0, 9, 8, 0, 7, 0, 0, 0});
    StepwisePath path = new Stepwise(0.02).of(apart);
    assertThat(path.steps()).isEmpty();
    assertThat(path.fit().status()).isEqualTo(Status.NO_ESTIMATE);
  }

  @Test
  void twoListsHaveNoPairToAdd() {
    CaptureTable two = new CaptureTable(List.of("a", "b"), new long[] {0, 30, 20, 12});
    StepwisePath path = new Stepwise(0.9).of(two);
    assertThat(path.steps()).isEmpty();
    assertThat(path.fit().total()).isCloseTo(42.0 * 32 / 12, withinPercentage(1e-6));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.1, 2, Double.NaN})
  void aThresholdOutsideZeroToOneIsRefused(double threshold) {
    assertThatThrownBy(() -> new Stepwise(threshold))
        .isInstanceOf(PrevalenceException.class)
        .hasMessageContaining("between 0 and 1");
    assertThatThrownBy(() -> new Aic2014(threshold)).hasMessageContaining("between 0 and 1");
  }

  /** The search for one table and that for many are one search. */
  @Property(tries = 150)
  void theFastSearchGivesWhatTheToldOneDoes(
      @ForAll @Size(15) List<@IntRange(max = 20) Integer> counts) {
    long[] all = new long[16];
    for (int history = 1; history < 16; history++) {
      all[history] = counts.get(history - 1);
    }
    CaptureTable table = new CaptureTable(FOUR, all);
    Estimator fast = new Stepwise(0.1).way(4).get();
    double[] total = new double[1];
    fast.estimate(all, total);
    double told = new Stepwise(0.1).of(table).fit().total();
    assertThat(Double.isNaN(total[0])).isEqualTo(Double.isNaN(told));
    if (!Double.isNaN(told)) {
      assertThat(total[0]).isCloseTo(told, withinPercentage(1e-6));
    }
  }

  /** Only where two pairs are equally unlikely the order of lists decides; here none are. */
  @Test
  void theOrderOfListsAndAListOfNobodyChangeNothing() {
    CaptureTable table = dependent();
    double total = new Stepwise(0.02).of(table).fit().total();
    long[] turned = new long[16];
    for (int history = 0; history < 16; history++) {
      turned[(history << 1 | history >> 3) & 15] = table.count(history);
    }
    assertThat(new Stepwise(0.02).of(table.with(turned)).fit().total())
        .isCloseTo(total, withinPercentage(1e-6));
    CaptureTable wider =
        new CaptureTable(List.of("a", "b", "c", "d", "e"), Arrays.copyOf(table.counts(), 32));
    assertThat(new Stepwise(0.02).of(wider).fit().total()).isCloseTo(total, withinPercentage(1e-6));
  }
}
