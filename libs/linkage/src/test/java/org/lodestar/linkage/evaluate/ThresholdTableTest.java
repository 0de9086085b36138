package org.lodestar.linkage.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ThresholdTableTest {
  private static final double[] THRESHOLDS = {3, -9, -1, 0, 0.5, 3, 5, 6};

  @Property
  void everyRowIsWhatItsThresholdAloneWouldGive(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 30) int records,
      @ForAll @DoubleRange(max = 0.3) double chance) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] truth = Samples.labels(records, 1 + records / 3, random);
    ScoredPairs pairs = Samples.pairs(records, chance, random);
    List<ThresholdRow> rows = ThresholdTable.of(Partition.of(truth), pairs, THRESHOLDS);
    assertThat(rows)
        .extracting(ThresholdRow::threshold)
        .containsExactly(-9.0, -1.0, 0.0, 0.5, 3.0, 5.0, 6.0);
    for (ThresholdRow row : rows) {
      int[] components = BruteForce.components(records, pairs, row.threshold());
      assertThat(row.edges()).isEqualTo(BruteForce.edges(truth, pairs, row.threshold()));
      assertThat(row.closure()).isEqualTo(BruteForce.pairs(truth, components));
    }
  }

  @Test
  void oneFalseLinkBetweenTwoEntitiesCostsNineFalsePairsAfterClosure() {
    Partition truth = Partition.of(new int[] {1, 1, 1, 2, 2, 2});
    int[][] chain = {{0, 1}, {1, 2}, {3, 4}, {4, 5}, {2, 3}};
    ScoredPairs pairs = Samples.pairs(chain, new double[] {9, 9, 9, 9, 4});
    List<ThresholdRow> rows = ThresholdTable.of(truth, pairs, 4, 5);
    assertThat(rows.getFirst().edges()).isEqualTo(new PairCounts(4, 1, 2));
    assertThat(rows.getFirst().closure()).isEqualTo(new PairCounts(6, 9, 0));
    assertThat(rows.getLast().edges()).isEqualTo(new PairCounts(4, 0, 2));
    assertThat(rows.getLast().closure()).isEqualTo(new PairCounts(6, 0, 0));
  }

  @Test
  void manyRecordsGrowIntoLargeComponentsWithRightCounts() {
    int records = 20_000;
    SplittableRandom random = new SplittableRandom(3);
    int[] truth = Samples.labels(records, 4_000, random);
    PairBuffer buffer = new PairBuffer();
    for (int i = 0; i < 60_000; i++) {
      int a = random.nextInt(records);
      buffer.add(a, (a + 1 + random.nextInt(records - 1)) % records, random.nextInt(10), 0.5);
    }
    ScoredPairs pairs = buffer.pairs();
    for (ThresholdRow row : ThresholdTable.of(Partition.of(truth), pairs, 9, 8, 5, 0)) {
      Partition components = Partition.of(BruteForce.components(records, pairs, row.threshold()));
      assertThat(row.closure())
          .isEqualTo(ClusterQuality.of(Partition.of(truth), components).pairs());
    }
  }

  @Test
  void aThresholdIsANumber() {
    Partition truth = Partition.of(new int[] {1, 1});
    ScoredPairs pairs = Samples.pairs(new int[][] {{0, 1}}, new double[] {1});
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ThresholdTable.of(truth, pairs, 1, Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> ThresholdTable.of(truth, pairs));
  }
}
