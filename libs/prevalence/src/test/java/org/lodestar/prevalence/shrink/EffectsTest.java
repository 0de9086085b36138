package org.lodestar.prevalence.shrink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.table.CaptureTable;

class EffectsTest {
  private static final CaptureTable TABLE =
      new CaptureTable(List.of("A", "B", "C"), new long[] {0, 40, 31, 9, 22, 7, 5, 3});
  private static final List<Integer> PAIRS = List.of(3, 5, 6);
  private static final double[] AT = {3.1, 0.4, -0.2, -0.3, 0.5, 0.1, -0.7};

  @ParameterizedTest
  @EnumSource(PairPrior.class)
  void theDensityIsPoissonTimesTheNormalPriors(PairPrior prior) {
    Effects effects = new Effects(TABLE, PAIRS, List.of(), prior);
    double known = 0;
    int[] sets = effects.sets();
    for (int history = 1; history < 8; history++) {
      double log = 0;
      for (int i = 0; i < sets.length; i++) {
        log += (sets[i] & ~history) == 0 ? AT[i] : 0;
      }
      known += TABLE.count(history) * log - Math.exp(log);
    }
    for (int i = 0; i < sets.length; i++) {
      double precision = Integer.bitCount(sets[i]) < 2 ? 1e-4 : prior.precision();
      known -= precision * AT[i] * AT[i] / 2;
    }
    assertThat(effects.room().logDensity(AT, new double[7])).isCloseTo(known, within(1e-11));
  }

  @Test
  void slopesAndBendsAreThoseOfSmallSteps() {
    Effects.Room room = new Effects(TABLE, PAIRS, List.of(), PairPrior.PROPER).room();
    double[] slope = new double[7];
    room.logDensity(AT, slope);
    double[][] bend = room.information();
    double[] up = new double[7];
    double[] down = new double[7];
    for (int i = 0; i < 7; i++) {
      double step = 1e-5;
      double rise = room.logDensity(moved(i, step), up) - room.logDensity(moved(i, -step), down);
      assertThat(slope[i]).isCloseTo(rise / (2 * step), within(1e-4));
      for (int j = 0; j < 7; j++) {
        assertThat(bend[i][j]).isCloseTo((down[j] - up[j]) / (2 * step), within(1e-4));
      }
    }
  }

  private static double[] moved(int effect, double step) {
    double[] moved = AT.clone();
    moved[effect] += step;
    return moved;
  }

  @Test
  void historiesWithAPairAtMinusInfinityAreLeftOut() {
    Effects with = new Effects(TABLE, List.of(3), List.of(6), PairPrior.FLAT);
    double[] slope = new double[5];
    double[] at = {3, 0, 0, 0, 0};
    with.room().logDensity(at, slope);
    // A history with lists B and C has no mean; the one of B alone and that of A and B have.
    double mean = Math.exp(3);
    assertThat(slope[2]).isCloseTo(31 + 9 - 2 * mean, within(1e-9));
    assertThat(slope[3]).isCloseTo(22 + 7 - 2 * mean, within(1e-9));
  }

  @Test
  void theTopIsWhereNothingRises() {
    Effects effects = new Effects(TABLE, PAIRS, List.of(), PairPrior.PROPER);
    double[] slope = new double[7];
    effects.room().logDensity(Top.of(effects).effects(), slope);
    assertThat(slope).usingComparatorWithPrecision(1e-3).containsOnly(0);
  }

  @Test
  void aTriangleTimesItsTransposeIsTheMatrix() {
    Triangle triangle = new Triangle(new double[][] {{4, 2, 1}, {2, 5, 3}, {1, 3, 6}});
    double[] values = {7, 10, 10};
    triangle.solve(values);
    triangle.solveTransposed(values);
    assertThat(values).containsExactly(new double[] {1, 1, 1}, within(1e-12));
  }

  /**
   * Two lists without a pair and with flat priors: the three means are gamma numbers of the counts,
   * so the mean of the unseen is a b / (c - 1), with a and b on one list alone and c on both.
   */
  @Test
  void drawsHaveTheMeanThatIsKnownExactly() {
    CaptureTable two = new CaptureTable(List.of("A", "B"), new long[] {0, 30, 20, 9});
    Effects effects = new Effects(two, List.of(), List.of(), PairPrior.FLAT);
    EffectChain chain = new EffectChain(effects, Top.of(effects), new Seeds(3).of("gamma", 0));
    double[][] rows = new double[100_000][3];
    chain.draw(rows);
    double sum = 0;
    for (double[] row : rows) {
      sum += Math.exp(row[0]);
    }
    assertThat(sum / rows.length).isCloseTo(30 * 20 / 8.0, within(0.6));
  }
}
