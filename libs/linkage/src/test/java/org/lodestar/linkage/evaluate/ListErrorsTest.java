package org.lodestar.linkage.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.generate.Generator;
import org.lodestar.linkage.generate.Overlaps;
import org.lodestar.linkage.generate.Plan;

class ListErrorsTest {
  private static final List<String> TWO = List.of("council", "police");

  @Property
  void pairsOfListsAreCountedAsTheirDefinitionSays(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int records) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] truth = Samples.labels(records, 8, random);
    int[] clusters = Samples.labels(records, 8, random);
    int[] of = Samples.labels(records, 3, random);
    Lists lists = new Lists(List.of("a", "b", "c"), of);
    List<ListPairErrors> errors =
        ListPairErrors.of(Partition.of(truth), Partition.of(clusters), lists, 0.95);
    assertThat(errors).hasSize(6);
    for (ListPairErrors error : errors) {
      int one = lists.names().indexOf(error.one());
      int other = lists.names().indexOf(error.other());
      assertThat(error.pairs()).isEqualTo(between(truth, clusters, of, one, other));
    }
  }

  @Test
  void aMissedAndAFalseLinkAreRatedForTheTwoListsTheyConcern() {
    Partition truth = Partition.of(new int[] {1, 1, 2, 2, 3, 4});
    Partition clusters = Partition.of(new int[] {1, 1, 2, 9, 3, 3});
    Lists lists = new Lists(TWO, new int[] {0, 1, 0, 1, 0, 1});
    ListPairErrors errors = ListPairErrors.of(truth, clusters, lists, 0.95).get(1);
    assertThat(errors.one() + " " + errors.other()).isEqualTo("council police");
    assertThat(errors.pairs()).isEqualTo(new PairCounts(1, 1, 1));
    assertThat(errors.missed()).isEqualTo(Wilson.of(1, 2, 0.95));
    assertThat(errors.falselyLinked()).isEqualTo(Wilson.of(1, 2, 0.95));
  }

  @Test
  void theTrueHistoriesAreThoseThatTheGeneratorCounted() {
    GeneratedTruth made = GeneratedTruth.of(Plan.typical(5_000, 2));
    HistoryTable table = HistoryTable.of(made.truth(), made.lists());
    List<Long> seen = new ArrayList<>(made.overlaps().people());
    seen.set(0, 0L);
    assertThat(table.groups()).isEqualTo(seen);
    assertThat(table.total()).isEqualTo(made.overlaps().seen());
    Evaluation.OfClusters perfect =
        Evaluation.ofClusters(made.truth(), made.truth(), made.lists(), 0.95);
    assertThat(perfect.overlap().error()).isZero();
    assertThat(perfect.overlap().chiSquared()).isZero();
    assertThat(perfect.overlap().excess()).isZero();
  }

  @Test
  void aKnownShareOfLinksLostIsFoundAgain() {
    GeneratedTruth made = GeneratedTruth.of(Plan.typical(20_000, 3));
    SplittableRandom random = new SplittableRandom(1);
    int[] torn = new int[made.truth().records()];
    for (int record = 0; record < torn.length; record++) {
      boolean lost = made.lists().of()[record] == 2 && random.nextInt(5) == 0;
      torn[record] = lost ? -1 - record : made.truth().of(record);
    }
    Evaluation.OfClusters found =
        Evaluation.ofClusters(Partition.of(torn), made.truth(), made.lists(), 0.999);
    for (ListPairErrors errors : found.lists()) {
      boolean once = errors.one().equals("police") != errors.other().equals("police");
      boolean twice = errors.one().equals("police") && errors.other().equals("police");
      double lost = twice ? 1 - 0.8 * 0.8 : once ? 0.2 : 0;
      assertThat(errors.missed().contains(lost)).as(errors.toString()).isTrue();
      assertThat(errors.pairs().wrong()).isZero();
    }
    assertThat(found.overlap().excess()).isPositive();
    assertThat(found.quality().bCubed().precision()).isEqualTo(1);
  }

  @Test
  void theOverlapErrorCountsWhatIsInTheWrongCell() {
    HistoryTable real = new HistoryTable(TWO, List.of(0L, 50L, 30L, 20L));
    HistoryTable estimated = new HistoryTable(TWO, List.of(0L, 55L, 35L, 15L));
    OverlapError error = OverlapError.of(estimated, real);
    assertThat(error.differences()).containsExactly(0L, 5L, 5L, -5L);
    assertThat(error.error()).isCloseTo(0.15, offset(1e-12));
    assertThat(error.excess()).isCloseTo(0.05, offset(1e-12));
    assertThat(error.chiSquared()).isCloseTo(0.5 + 25 / 30.0 + 1.25, offset(1e-12));
    HistoryTable others = new HistoryTable(List.of("x", "y"), real.groups());
    assertThatIllegalArgumentException().isThrownBy(() -> OverlapError.of(others, real));
  }

  @Test
  void missedLinksMakeTheHiddenPopulationLookLargerAndFalseOnesSmaller() {
    HistoryTable real = new HistoryTable(TWO, List.of(0L, 79L, 59L, 20L));
    HistoryTable missed = new HistoryTable(TWO, List.of(0L, 89L, 69L, 10L));
    HistoryTable wrong = new HistoryTable(TWO, List.of(0L, 69L, 49L, 30L));
    TwoListEstimate estimate = TwoListEstimate.of(missed, real).getFirst();
    assertThat(estimate.fromTruth()).isCloseTo(100 * 80 / 21.0 - 1, offset(1e-9));
    assertThat(estimate.fromClusters()).isCloseTo(100 * 80 / 11.0 - 1, offset(1e-9));
    assertThat(estimate.bias()).isCloseTo(0.912, offset(0.001));
    assertThat(TwoListEstimate.of(wrong, real).getFirst().bias()).isNegative();
    assertThat(TwoListEstimate.of(real, real).getFirst().bias()).isZero();
  }

  private static PairCounts between(int[] truth, int[] clusters, int[] of, int one, int other) {
    long found = 0;
    long wrong = 0;
    long missed = 0;
    for (int a = 0; a < truth.length; a++) {
      for (int b = a + 1; b < truth.length; b++) {
        boolean here = of[a] == one && of[b] == other || of[a] == other && of[b] == one;
        boolean real = here && truth[a] == truth[b];
        boolean linked = here && clusters[a] == clusters[b];
        found += real && linked ? 1 : 0;
        wrong += !real && linked ? 1 : 0;
        missed += real && !linked ? 1 : 0;
      }
    }
    return new PairCounts(found, wrong, missed);
  }

  /** Truth of made-up lists. */
  private record GeneratedTruth(Partition truth, Lists lists, Overlaps overlaps) {
    static GeneratedTruth of(Plan plan) {
      List<int[]> records = new ArrayList<>();
      Overlaps overlaps =
          Generator.make(plan, made -> records.add(new int[] {made.entity(), made.list()}));
      int[] entities = records.stream().mapToInt(record -> record[0]).toArray();
      int[] lists = records.stream().mapToInt(record -> record[1]).toArray();
      return new GeneratedTruth(
          Partition.of(entities), new Lists(overlaps.lists(), lists), overlaps);
    }
  }
}
