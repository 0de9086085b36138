package org.lodestar.prevalence.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

class PoissonTailTest {
  @Test
  void nobodyWhereNobodyIsExpectedIsNoSurprise() {
    assertThat(PoissonTail.smaller(0, 0)).isEqualTo(1);
  }

  @Test
  void nobodyWhereSomeAreExpectedIsTheChanceOfNobody() {
    assertThat(PoissonTail.smaller(0, 3)).isCloseTo(Math.exp(-3), within(1e-12));
  }

  @Test
  void farOutTheTailIsStillExact() {
    double term = Math.exp(-3);
    double tail = 0;
    for (int count = 1; count < 120; count++) {
      term *= 3.0 / count;
      tail += count >= 66 ? term : 0;
    }
    assertThat(PoissonTail.smaller(66, 3)).isCloseTo(tail, withinPercentage(1e-8));
  }

  @Property
  void itIsTheSmallerOfTheTwoTails(
      @ForAll @IntRange(max = 80) int count,
      @ForAll @DoubleRange(min = 0.01, max = 80) double mean) {
    PoissonDistribution law = PoissonDistribution.of(mean);
    double smaller = Math.min(law.cumulativeProbability(count), law.survivalProbability(count - 1));
    assertThat(PoissonTail.smaller(count, mean)).isCloseTo(smaller, withinPercentage(1e-7));
  }
}
