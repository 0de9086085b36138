package org.lodestar.linkage.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.cluster.Clusters;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.compare.PairTest;
import org.lodestar.linkage.compare.Tests;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.score.Edges;
import org.lodestar.linkage.score.Weights;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.Table;

class AnalysisTest {
  private static final Table LISTS = Invented.lists();
  private static final Analysis SEEN =
      Invented.analysis(LISTS, LinkType.LINK_AND_DEDUPE, Invented.truth(), false);

  private static long together(Edges pairs, int[] clusters) {
    return IntStream.range(0, pairs.size())
        .filter(pair -> clusters[pairs.left(pair)] == clusters[pairs.right(pair)])
        .count();
  }

  @Test
  void eachRuleIsCreditedWithThePairsThatItFindsFirst() {
    Columns columns = new Columns(LISTS);
    List<PairTest> rules =
        SEEN.linked().model().blockingRules().stream()
            .map(rule -> new Tests(columns).of(rule.condition()))
            .toList();
    long[] found = new long[rules.size()];
    for (int left = 0; left < LISTS.size(); left++) {
      for (int right = left + 1; right < LISTS.size(); right++) {
        int l = left;
        int r = right;
        IntStream.range(0, found.length)
            .filter(rule -> rules.get(rule).holds(l, r))
            .findFirst()
            .ifPresent(rule -> found[rule]++);
      }
    }
    assertThat(SEEN.rules()).extracting(RuleShare::found).containsExactly(boxed(found));
    assertThat(SEEN.candidates()).isEqualTo(LongStream.of(found).sum()).isPositive();
    assertThat(SEEN.rules().getFirst().soFar()).isEqualTo(found[0]);
    assertThat(SEEN.rules())
        .allSatisfy(rule -> assertThat(rule.atMost()).isGreaterThanOrEqualTo(rule.found()))
        .allSatisfy(
            rule -> assertThat(rule.largest()).isSortedAccordingTo(Comparator.reverseOrder()));
  }

  private static Long[] boxed(long[] numbers) {
    return LongStream.of(numbers).boxed().toArray(Long[]::new);
  }

  @Test
  void barsBandsAndPatternsHoldEveryPairOnce() {
    Edges pairs = SEEN.linked().pairs();
    long together = together(pairs, SEEN.linked().clusters().of());
    assertThat(pairs.size()).isPositive();
    assertThat(SEEN.bins().stream().mapToLong(WeightBin::pairs).sum()).isEqualTo(pairs.size());
    assertThat(SEEN.bins().stream().mapToLong(WeightBin::together).sum()).isEqualTo(together);
    assertThat(SEEN.bands().stream().mapToLong(ProbabilityBand::pairs).sum())
        .isEqualTo(pairs.size());
    assertThat(SEEN.bands().stream().mapToDouble(ProbabilityBand::expected).sum())
        .isCloseTo(
            IntStream.range(0, pairs.size())
                .mapToDouble(pair -> Weights.probability(pairs.weight(pair)))
                .sum(),
            offset(1e-9));
    assertThat(SEEN.patterns().stream().mapToLong(PatternRow::pairs).sum()).isEqualTo(pairs.size());
    assertThat(SEEN.patterns().stream().mapToLong(PatternRow::together).sum()).isEqualTo(together);
    assertThat(SEEN.patterns())
        .isSortedAccordingTo(Comparator.comparingLong(PatternRow::pairs).reversed());
  }

  @Test
  void aBarHoldsTheWeightsFromItsBeginningToBeforeItsEnd() {
    Edges pairs = new Edges();
    double[] weights = {-3, -0.5, 0, 0.49, 0.5, 12};
    for (int i = 0; i < weights.length; i++) {
      pairs.add(i, i + 1, weights[i]);
    }
    List<WeightBin> bins = WeightBin.all(pairs, new int[] {0, 0, 1, 2, 3, 4, 4});
    assertThat(bins).hasSizeLessThanOrEqualTo(60);
    for (WeightBin bin : bins) {
      assertThat(bin.pairs())
          .as("from %s to %s", bin.from(), bin.to())
          .isEqualTo(
              Arrays.stream(weights)
                  .filter(weight -> weight >= bin.from() && weight < bin.to())
                  .count());
    }
    assertThat(bins.getFirst().together()).isEqualTo(1);
    assertThat(WeightBin.all(new Edges(), new int[0])).isEmpty();
  }

  @Test
  void manyWidelySpreadWeightsStillMakeFewBars() {
    Edges pairs = new Edges();
    pairs.add(0, 1, -9);
    pairs.add(0, 2, 5_000);
    List<WeightBin> bins = WeightBin.all(pairs, new int[3]);
    assertThat(bins).hasSizeBetween(2, 62);
    assertThat(bins.stream().mapToLong(WeightBin::pairs).sum()).isEqualTo(2);
  }

  @Test
  void thePiecesOfAWaterfallAreItsWeight() {
    assertThat(SEEN.waterfalls()).hasSizeBetween(3, 8);
    for (Waterfall each : SEEN.waterfalls()) {
      assertThat(each.steps().stream().mapToDouble(step -> step.part().bits()).sum())
          .isCloseTo(each.weight(), offset(1e-9));
      assertThat(each.steps()).allSatisfy(step -> assertThat(step.values()).isEmpty());
    }
    double[] weights =
        IntStream.range(0, SEEN.linked().pairs().size())
            .mapToDouble(SEEN.linked().pairs()::weight)
            .toArray();
    assertThat(SEEN.waterfalls().getFirst().weight())
        .isEqualTo(Arrays.stream(weights).max().orElseThrow());
    assertThat(SEEN.waterfalls().getLast().weight())
        .isEqualTo(Arrays.stream(weights).min().orElseThrow());
  }

  @Test
  void valuesAreToldOnlyWhenAskedFor() {
    Analysis asked = Invented.analysis(LISTS, LinkType.LINK_ONLY, null, true);
    assertThat(asked.columns().getFirst().commonest().getFirst().value()).startsWith("Fore");
    assertThat(asked.waterfalls().getFirst().steps().get(1).values())
        .extracting(Waterfall.ValuePair::column)
        .contains("forename");
    assertThat(SEEN.columns())
        .flatExtracting(ColumnProfile::commonest)
        .extracting("value")
        .containsOnlyNulls();
  }

  @Test
  void columnsAreFilledByList() {
    ColumnProfile dob = SEEN.columns().get(2);
    assertThat(dob.name()).isEqualTo("dob");
    assertThat(dob.complete().get(0)).isCloseTo(136 / 150.0, offset(1e-9));
    assertThat(dob.complete().get(1)).isCloseTo(45 / 50.0, offset(1e-9));
    assertThat(SEEN.columns().get(3).distinct()).isEqualTo(9);
    assertThat(SEEN.columns().get(3).commonest()).hasSize(5);
  }

  @Test
  void recordsThatWeighLittleAgainstThemselvesCannotBeLinked() {
    Unlinkables unlinkables = SEEN.unlinkables();
    double threshold = SEEN.threshold();
    double below =
        IntStream.range(0, LISTS.size())
            .filter(row -> SEEN.linked().scorer().weight(row, row) < threshold)
            .count();
    assertThat(unlinkables.share()).isEqualTo(below / LISTS.size());
    assertThat(unlinkables.points())
        .isSortedAccordingTo(Comparator.comparingDouble(Unlinkables.Point::share));
    assertThat(unlinkables.points().getFirst().share()).isZero();
    assertThat(unlinkables.points().getLast().share()).isEqualTo(1);
  }

  @Test
  void overlapsCountEveryEntityOnceByItsLists() {
    int[] sources = {0, 0, 0, 1, 1, 2, 2};
    Clusters clusters = new Clusters(new int[] {0, 1, 2, 0, 3, 0, 1}, 4);
    assertThat(ListOverlap.all(clusters, sources))
        .containsExactly(
            new ListOverlap(List.of(0), 1),
            new ListOverlap(List.of(1), 1),
            new ListOverlap(List.of(0, 2), 1),
            new ListOverlap(List.of(0, 1, 2), 1));
    assertThat(SEEN.overlaps().stream().mapToLong(ListOverlap::entities).sum())
        .isEqualTo(SEEN.linked().clusters().size());
  }

  /** Pairs in one cluster: how many are true, and how many there are. */
  private static long[] brute(int[] clusters, Column truth) {
    long[] counts = new long[2];
    for (int left = 0; left < clusters.length; left++) {
      for (int right = left + 1; right < clusters.length; right++) {
        if (clusters[left] == clusters[right]) {
          boolean same = truth.code(left) != Column.ABSENT && truth.code(left) == truth.code(right);
          counts[0] += same ? 1 : 0;
          counts[1]++;
        }
      }
    }
    return counts;
  }

  @Test
  void theTruthMeasuresWhatWasFound() {
    Quality quality = Objects.requireNonNull(SEEN.quality());
    long[] counts = brute(SEEN.linked().clusters().of(), Invented.truth());
    assertThat(quality.clusters().pairs().found()).isEqualTo(counts[0]);
    assertThat(quality.clusters().pairs().linked()).isEqualTo(counts[1]);
    assertThat(quality.clusters().entities()).isEqualTo(150);
    assertThat(quality.lists()).hasSize(3);
    assertThat(quality.thresholds().getFirst().edges().truePairs()).isEqualTo(50);
  }

  @Test
  void aRecordWithoutTruthIsAnEntityOfItsOwn() {
    List<String> known = new ArrayList<>(Collections.nCopies(200, null));
    known.set(0, "one");
    known.set(150, "one");
    Column truth = Column.of("truth", known);
    Quality quality = Quality.of(SEEN.linked(), truth);
    long[] counts = brute(SEEN.linked().clusters().of(), truth);
    assertThat(quality.clusters().entities()).isEqualTo(199);
    assertThat(quality.clusters().pairs().found()).isEqualTo(counts[0]);
    assertThat(quality.clusters().pairs().linked()).isEqualTo(counts[1]);
  }

  @Test
  void aRecordIsNamedByItsPlace() {
    assertThat(RecordName.of(LISTS, 0)).isEqualTo(new RecordName(0, 1));
    assertThat(RecordName.of(LISTS, 150)).isEqualTo(new RecordName(1, 1));
    assertThat(RecordName.of(LISTS, 199)).isEqualTo(new RecordName(1, 50));
  }
}
