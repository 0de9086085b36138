package org.lodestar.linkage.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class WrongPairsTest {
  private static final Partition TRUTH = Partition.of(new int[] {1, 1, 1, 2, 2, 3});
  private static final ScoredPairs PAIRS =
      Samples.pairs(
          new int[][] {{0, 3}, {1, 0}, {2, 5}, {2, 1}, {4, 5}}, new double[] {6, -2, 9, 1, 2});
  private static final WrongPairs WRONG = new WrongPairs(TRUTH, PAIRS, 2);

  @Test
  void falseLinksComeFromTheGreatestWeightDown() {
    assertThat(WRONG.listFalseLinks(0, 10))
        .extracting(WrongPair::left, WrongPair::right, WrongPair::weight)
        .containsExactly(tuple(2, 5, 9.0), tuple(0, 3, 6.0), tuple(4, 5, 2.0));
  }

  @Test
  void missedPairsComeFromTheLeastWeightUp() {
    assertThat(WRONG.listMissed(0, 10))
        .extracting(WrongPair::left, WrongPair::right, WrongPair::weight)
        .containsExactly(tuple(1, 0, -2.0), tuple(2, 1, 1.0));
  }

  @Test
  void pairsThatBlockingLostAreToldApart() {
    assertThat(WRONG.listNeverCompared(0, 10))
        .extracting(WrongPair::left, WrongPair::right)
        .containsExactly(tuple(0, 2), tuple(3, 4));
    assertThat(WRONG.listNeverCompared(1, 1)).extracting(WrongPair::left).containsExactly(3);
    assertThat(WRONG.listNeverCompared(5, 1)).isEmpty();
  }

  @Property(tries = 200)
  void pagesFollowEachOtherWithoutGapOrRepeat(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int limit) {
    SplittableRandom random = new SplittableRandom(seed);
    Partition truth = Partition.of(Samples.labels(20, 6, random));
    WrongPairs wrong = new WrongPairs(truth, Samples.pairs(20, 0.3, random), 0);
    List<WrongPair> all = wrong.listFalseLinks(0, Integer.MAX_VALUE);
    List<WrongPair> paged = new ArrayList<>();
    for (int skip = 0; skip < all.size(); skip += limit) {
      paged.addAll(wrong.listFalseLinks(skip, limit));
    }
    assertThat(paged).isEqualTo(all);
    assertThat(all).isSortedAccordingTo(Comparator.comparingDouble(pair -> -pair.weight()));
  }

  @Test
  void aPageShowsSomething() {
    assertThatIllegalArgumentException().isThrownBy(() -> WRONG.listMissed(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> WRONG.listMissed(-1, 5));
  }

  private static Tuple tuple(Object... values) {
    return Tuple.tuple(values);
  }
}
