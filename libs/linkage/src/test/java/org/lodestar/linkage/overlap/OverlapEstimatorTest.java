package org.lodestar.linkage.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.cluster.Clusters;
import org.lodestar.linkage.cluster.PairWeight;
import org.lodestar.linkage.score.Edges;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.table.TableBuilder;

class OverlapEstimatorTest {
  private static final int PEOPLE = 200;

  /** Each person once on either list: record i of the one is record PEOPLE + i of the other. */
  private static Table table() {
    TableBuilder builder = new TableBuilder(List.of("name"));
    for (String list : List.of("left", "right")) {
      builder.begin(list);
      for (int i = 0; i < PEOPLE; i++) {
        builder.add(list + i, List.of("n" + i));
      }
    }
    return builder.build();
  }

  /** So much for the two records of a person, far too little for any others. */
  private static PairWeight weight(double bits) {
    return (a, b) -> b - a == PEOPLE ? bits : -30;
  }

  private static Edges edges(double bits) {
    Edges edges = new Edges();
    IntStream.range(0, PEOPLE).forEach(i -> edges.add(i, PEOPLE + i, bits));
    return edges;
  }

  private static Clusters together(boolean linked) {
    int[] of = new int[2 * PEOPLE];
    for (int row = 0; row < of.length; row++) {
      of[row] = linked ? row % PEOPLE : row;
    }
    return new Clusters(of, linked ? PEOPLE : 2 * PEOPLE);
  }

  private static OverlapEstimate estimate(double bits, boolean linked) {
    return OverlapEstimator.of(
        table(),
        edges(bits),
        together(linked),
        weight(bits),
        _ -> 30,
        1.0 / PEOPLE,
        Set.of("left", "right"),
        5);
  }

  @Test
  void whatIsCertainIsNotDoubted() {
    OverlapEstimate estimate = estimate(20, true);
    ListPairEstimate between = estimate.pairs().get(1);
    assertThat(between.one()).isEqualTo("left");
    assertThat(between.other()).isEqualTo("right");
    assertThat(between.linked()).isEqualTo(PEOPLE);
    assertThat(between.falseLinks()).isEqualTo(new CountInterval(0, 0, 0));
    assertThat(between.missedLinks().expected()).isZero();
    assertThat(estimate.cells()).hasSize(1);
    assertThat(estimate.cells().getFirst().lists()).containsExactly("left", "right");
    assertThat(estimate.cells().getFirst().entities().expected()).isEqualTo(PEOPLE);
  }

  /** Nobody is alone in the clusters, so alone has the odds 1 to 201 + 1. */
  @Test
  void aLinkIsFalseAsOftenAsItsWeightSays() {
    OverlapEstimate estimate = estimate(-6, true);
    double odds = Math.pow(2, -6);
    double alone = 1.0 / (1 + 2 * PEOPLE);
    double wrong = PEOPLE * alone / (alone + odds);
    ListPairEstimate between = estimate.pairs().get(1);
    assertThat(between.falseLinks().expected()).isCloseTo(wrong, offset(0.15 * wrong));
    assertThat(between.falseLinks().low()).isLessThan(wrong);
    assertThat(between.falseLinks().high()).isGreaterThan(wrong);
    assertThat(between.falseShare()).isCloseTo(wrong / PEOPLE, offset(0.03));
  }

  @Test
  void whatWasNotLinkedMayBeMissed() {
    // Of no links at all lambda is taken down by its most, 5 bits.
    OverlapEstimate estimate = estimate(4, false);
    double missed = PEOPLE / (1 + Math.pow(2, 1));
    ListPairEstimate between = estimate.pairs().get(1);
    assertThat(between.linked()).isZero();
    assertThat(between.falseLinks().high()).isZero();
    assertThat(between.missedLinks().expected()).isCloseTo(missed, offset(0.15 * missed));
    CellEstimate both =
        estimate.cells().stream()
            .filter(cell -> cell.lists().size() == 2)
            .findFirst()
            .orElseThrow();
    assertThat(both.count()).isZero();
    assertThat(both.expectedMissed()).isCloseTo(missed, offset(0.15 * missed));
    assertThat(both.entities().contains(missed)).isTrue();
  }

  @Test
  void aListWithoutDuplicatesHasNeitherFalseNorMissedOnes() {
    ListPairEstimate within = estimate(-6, true).pairs().getFirst();
    assertThat(within.other()).isEqualTo("left");
    assertThat(within.falseLinks()).isEqualTo(new CountInterval(0, 0, 0));
    assertThat(within.missedLinks()).isEqualTo(new CountInterval(0, 0, 0));
  }

  @Test
  void theSameSeedGivesTheSame() {
    assertThat(estimate(-6, true)).isEqualTo(estimate(-6, true));
  }
}
