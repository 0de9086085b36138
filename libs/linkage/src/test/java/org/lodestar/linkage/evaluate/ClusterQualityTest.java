package org.lodestar.linkage.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ClusterQualityTest {
  /** The example of Bagga and Baldwin 1998: entities of 5, 2 and 5 records. */
  private static final int[] ENTITIES = {1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 3};

  @Property
  void everyMeasureAgreesWithItsDefinition(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 40) int records,
      @ForAll @IntRange(min = 1, max = 15) int groups) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] truth = Samples.labels(records, groups, random);
    int[] clusters = Samples.labels(records, groups, random);
    ClusterQuality quality = ClusterQuality.of(Partition.of(truth), Partition.of(clusters));
    assertThat(quality.pairs()).isEqualTo(BruteForce.pairs(truth, clusters));
    Score bCubed = BruteForce.bCubed(truth, clusters);
    assertThat(quality.bCubed().precision()).isCloseTo(bCubed.precision(), offset(1e-12));
    assertThat(quality.bCubed().recall()).isCloseTo(bCubed.recall(), offset(1e-12));
    assertThat(quality.exact().recall())
        .isCloseTo(BruteForce.exactRecall(truth, clusters), offset(1e-12));
    assertThat(quality.exact().precision())
        .isCloseTo(BruteForce.exactRecall(clusters, truth), offset(1e-12));
  }

  @Test
  void aSmallEntityPutWithALargeOneGivesTheFirstPublishedExample() {
    ClusterQuality quality = quality(1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2);
    assertThat(quality.bCubed().precision()).isCloseTo(0.762, offset(0.0005));
    assertThat(quality.bCubed().recall()).isEqualTo(1);
    assertThat(quality.pairs()).isEqualTo(new PairCounts(21, 10, 0));
    assertThat(quality.exact()).isEqualTo(new Score(1 / 2.0, 1 / 3.0));
  }

  @Test
  void twoLargeEntitiesPutTogetherAreWorseThoughTheLinkIsOneToo() {
    ClusterQuality quality = quality(1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1);
    assertThat(quality.bCubed().precision()).isCloseTo(7 / 12.0, offset(1e-12));
    assertThat(quality.bCubed().recall()).isEqualTo(1);
    assertThat(quality.bCubed().f1()).isCloseTo(14 / 19.0, offset(1e-12));
  }

  @Test
  void theTruthItselfIsPerfect() {
    ClusterQuality quality = quality(ENTITIES);
    assertThat(quality.pairs().score()).isEqualTo(new Score(1, 1));
    assertThat(quality.bCubed()).isEqualTo(new Score(1, 1));
    assertThat(quality.exact()).isEqualTo(new Score(1, 1));
    assertThat(quality.pairs().score().f1()).isEqualTo(1);
  }

  @Test
  void recordsLeftAloneSayNothingFalseAndFindNothing() {
    ClusterQuality quality = quality(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    assertThat(quality.pairs()).isEqualTo(new PairCounts(0, 0, 21));
    assertThat(quality.pairs().score().precision()).isNaN();
    assertThat(quality.pairs().score().recall()).isZero();
    assertThat(quality.bCubed().precision()).isEqualTo(1);
    assertThat(quality.bCubed().recall()).isCloseTo(3 / 12.0, offset(1e-12));
  }

  @Test
  void labelsMayBeAnyNumbers() {
    int[] labels = {Integer.MAX_VALUE, -7, Integer.MIN_VALUE, -7};
    Partition partition = Partition.of(labels);
    assertThat(partition.groups()).isEqualTo(3);
    assertThat(partition.pairs()).isEqualTo(1);
    assertThat(partition.of(1)).isEqualTo(partition.of(3)).isNotEqualTo(partition.of(0));
  }

  @Property
  void groupsAreTheSameHoweverFarTheirLabelsLieApart(
      @ForAll @IntRange(max = 100_000_000) int spread,
      @ForAll @Size(max = 50) List<@IntRange(max = 20) Integer> of) {
    int[] near = of.stream().mapToInt(label -> label - 7).toArray();
    int[] far = of.stream().mapToInt(label -> label * spread + (spread == 0 ? label : 0)).toArray();
    Partition one = Partition.of(near);
    Partition other = Partition.of(far);
    assertThat(one.groups()).isEqualTo((int) of.stream().distinct().count());
    for (int record = 0; record < of.size(); record++) {
      assertThat(one.of(record)).isBetween(0, one.groups() - 1).isEqualTo(other.of(record));
    }
  }

  @Test
  void truthAndClustersMustBeAboutTheSameRecords() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> quality(1, 2))
        .withMessage("the truth is about 12 records and the clusters about 2");
  }

  private static ClusterQuality quality(int... clusters) {
    return ClusterQuality.of(Partition.of(ENTITIES), Partition.of(clusters));
  }
}
