package org.lodestar.linkage.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Bounds on how alike two people of one home are: of levels absent, same, near, all other. */
class ApartTest {
  private static final boolean[] ABSENT = {true, false, false, false};
  private static final double[] M = {0, 0.8, 0.1, 0.1};
  private static final double[] U = {0, 0.001, 0.004, 0.995};

  private static double[] kept(double same, double near) {
    double[] p = {0, same, near, 1 - same - near};
    Apart.keep(p, U, M, ABSENT, 1);
    return p;
  }

  @Test
  void aKindThatTookMatchesIsBroughtBack() {
    double[] kept = kept(0.7, 0.2);
    assertThat(kept[1]).isEqualTo(20 * U[1]);
    assertThat(kept[2]).isEqualTo(20 * U[2]);
    assertThat(kept[3]).isCloseTo(1 - 20 * U[1] - 20 * U[2], offset(1e-12));
  }

  @Test
  void whatIsRareAmongStrangersMayComeFromTwins() {
    double[] p = {0, 0.3, 0.0, 0.7};
    Apart.keep(p, new double[] {0, 0.00003, 0.004, 0.99597}, M, ABSENT, 1);
    assertThat(p[1]).isEqualTo(0.005);
  }

  @Test
  void namesakesAreExpectedThoughNoneWereSeen() {
    assertThat(kept(0, 0)[1]).isEqualTo(8 * U[1]);
    double[] common = {0, 0, 0, 1};
    Apart.keep(common, new double[] {0, 0.1, 0.1, 0.8}, M, ABSENT, 1);
    assertThat(common[1]).as("no more than one in a hundred").isEqualTo(0.01);
    assertThat(kept(0, 0)[2]).as("only whole agreement").isZero();
  }

  @Test
  void whatIsWithinTheBoundsStays() {
    assertThat(kept(0.012, 0.03)).containsExactly(0, 0.012, 0.03, 1 - 0.012 - 0.03);
  }

  @Property(tries = 200)
  void probabilitiesStayProbabilities(
      @ForAll @DoubleRange(max = 0.5) double same, @ForAll @DoubleRange(max = 0.45) double near) {
    double[] kept = kept(same, near);
    assertThat(Arrays.stream(kept).sum()).isCloseTo(1, offset(1e-12));
    assertThat(kept[1]).isBetween(8 * U[1], 20 * U[1]);
    assertThat(kept[2]).isBetween(0.0, 20 * U[2]);
    assertThat(kept[3]).isPositive();
  }
}
