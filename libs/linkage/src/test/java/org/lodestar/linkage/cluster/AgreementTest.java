package org.lodestar.linkage.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.score.Edges;

class AgreementTest {
  /** Two families of four records; every pair within one weighs 8, others -8. */
  private static double family(int left, int right) {
    return left / 4 == right / 4 ? 8 : -8;
  }

  private static Edges edges(int records, PairWeight weight) {
    Edges edges = new Edges();
    for (int left = 0; left < records; left++) {
      for (int right = left + 1; right < records; right++) {
        edges.add(left, right, weight.of(left, right));
      }
    }
    return edges;
  }

  @Test
  void oneFalsePairChainsComponentsAndNotClusters() {
    PairWeight weight = (l, r) -> l == 3 && r == 4 ? 7 : family(l, r);
    Edges edges = edges(8, weight);
    assertThat(Components.of(8, edges, 0).size()).isEqualTo(1);
    Clusters clusters = new Agreement(0, weight, Set.of()).of(edges, new int[8]);
    assertThat(clusters.of()).containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
    assertThat(clusters.members()[1]).containsExactly(4, 5, 6, 7);
    assertThat(clusters.sizes()).containsExactly(4, 4);
  }

  @Test
  void aPairThatNoRuleFoundIsWeighedAllTheSame() {
    Edges found = new Edges();
    found.add(0, 1, 5);
    found.add(1, 2, 5);
    PairWeight apart = (l, r) -> r - l == 1 ? 5 : -40;
    assertThat(new Agreement(0, apart, Set.of()).of(found, new int[3]).size()).isEqualTo(1);
    PairWeight weak = (l, r) -> r - l == 1 ? 1 : -40;
    Edges weakly = new Edges();
    weakly.add(0, 1, 1);
    weakly.add(1, 2, 1);
    assertThat(new Agreement(0, weak, Set.of()).of(weakly, new int[3]).of())
        .containsExactly(0, 0, 1);
  }

  @Test
  void aListWithoutDuplicatesHasNoTwoRecordsInOneCluster() {
    int[] sources = {0, 0, 1, 1};
    PairWeight all = (l, r) -> l == 0 && r == 2 ? 9 : 5;
    Clusters clusters = new Agreement(0, all, Set.of(0, 1)).of(edges(4, all), sources);
    assertThat(clusters.of()).containsExactly(0, 1, 0, 1);
    assertThat(new Agreement(0, all, Set.of()).of(edges(4, all), sources).size()).isEqualTo(1);
    assertThat(new Agreement(0, all, Set.of(0)).of(edges(4, all), sources).size()).isEqualTo(2);
  }

  @Property(tries = 200)
  void clearFamiliesAreFoundWhateverTheOrderOfTheirRecords(
      @ForAll @IntRange(min = 1, max = 6) int families, @ForAll long seed) {
    int records = families * 4;
    int[] order = shuffled(records, seed);
    PairWeight weight = (l, r) -> family(order[l], order[r]);
    Clusters clusters =
        new Agreement(0, weight, Set.of()).of(edges(records, weight), new int[records]);
    assertThat(clusters.size()).isEqualTo(families);
    for (int row = 0; row < records; row++) {
      for (int other = 0; other < records; other++) {
        assertThat(clusters.of()[row] == clusters.of()[other])
            .isEqualTo(order[row] / 4 == order[other] / 4);
      }
    }
  }

  private static int[] shuffled(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] order = java.util.stream.IntStream.range(0, size).toArray();
    for (int i = size - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
    return order;
  }

  @Property(tries = 200)
  void componentsAreWhatReachesEachOther(
      @ForAll @IntRange(min = 2, max = 30) int records, @ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Edges edges = new Edges();
    boolean[][] reaches = new boolean[records][records];
    for (int i = 0; i < records; i++) {
      int a = random.nextInt(records);
      int b = random.nextInt(records);
      double weight = random.nextDouble(-5, 5);
      edges.add(Math.min(a, b), Math.max(a, b), weight);
      reaches[a][b] |= weight >= 0;
      reaches[b][a] |= weight >= 0;
      reaches[i][i] = true;
    }
    for (int via = 0; via < records; via++) {
      for (int a = 0; a < records; a++) {
        for (int b = 0; b < records; b++) {
          reaches[a][b] |= reaches[a][via] && reaches[via][b];
        }
      }
    }
    int[] of = Components.of(records, edges, 0).of();
    for (int a = 0; a < records; a++) {
      for (int b = 0; b < records; b++) {
        assertThat(of[a] == of[b]).isEqualTo(reaches[a][b]);
      }
    }
  }
}
