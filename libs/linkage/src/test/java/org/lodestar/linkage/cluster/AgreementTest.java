package org.lodestar.linkage.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
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

  /** The definition: one pair after the other, all pairs between two clusters asked. */
  private static int[] written(Edges edges, PairWeight weight, int[] sources, Set<Integer> free) {
    int[] of = IntStream.range(0, sources.length).toArray();
    for (int edge : edges.heaviestFirst()) {
      int a = of[edges.left(edge)];
      int b = of[edges.right(edge)];
      if (edges.weight(edge) >= 0 && a != b && mayJoin(of, a, b, weight, sources, free)) {
        Arrays.setAll(of, row -> of[row] == b ? a : of[row]);
      }
    }
    return of;
  }

  private static boolean mayJoin(
      int[] of, int a, int b, PairWeight weight, int[] sources, Set<Integer> free) {
    double sum = 0;
    for (int left = 0; left < of.length; left++) {
      for (int right = 0; right < of.length; right++) {
        if (of[left] == a && of[right] == b) {
          if (sources[left] == sources[right] && free.contains(sources[left])) {
            return false;
          }
          sum += Math.clamp(weight.of(Math.min(left, right), Math.max(left, right)), -2, 10);
        }
      }
    }
    return sum >= 0;
  }

  @Property(tries = 500)
  void whateverTheThreadsClustersAreWhatTheDefinitionGives(
      @ForAll @IntRange(min = 1, max = 25) int records,
      @ForAll @IntRange(min = 1, max = 5) int threads,
      @ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] weights = new double[records][records];
    Edges edges = new Edges();
    int[] sources = random.ints(records, 0, 6).toArray();
    Set<Integer> free = random.nextBoolean() ? Set.of(0, 3, 9) : Set.of();
    for (int left = 0; left < records; left++) {
      for (int right = left + 1; right < records; right++) {
        // Halves, so that votes are often even.
        weights[left][right] = random.nextInt(-9, 9) / 2.0;
        if (random.nextInt(3) > 0) {
          edges.add(left, right, weights[left][right]);
        }
      }
    }
    PairWeight weight = (l, r) -> weights[l][r];
    double indifferent = Agreement.indifferent(0);
    PairWeight careless = (l, r) -> weight.of(l, r) < indifferent ? -1e9 : weight.of(l, r);
    Clusters clusters = new Agreement(0, careless, free).of(edges, sources, threads);
    int[] wanted = written(edges, weight, sources, free);
    for (int row = 0; row < records; row++) {
      for (int other = 0; other < records; other++) {
        assertThat(clusters.of()[row] == clusters.of()[other])
            .isEqualTo(wanted[row] == wanted[other]);
      }
    }
    assertThat(clusters.of()[0]).isZero();
    assertThat(IntStream.of(clusters.of()).max().orElseThrow()).isEqualTo(clusters.size() - 1);
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
    int[] order = IntStream.range(0, size).toArray();
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
