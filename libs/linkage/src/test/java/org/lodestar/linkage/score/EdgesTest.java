package org.lodestar.linkage.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EdgesTest {
  private static final List<Double> WEIGHTS =
      List.of(-0.0, 0.0, 1.5, -1.5, 1e-300, -1e300, 7.25, Double.NEGATIVE_INFINITY, Double.NaN);

  private static Edges random(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Edges edges = new Edges();
    for (int i = 0; i < size; i++) {
      int left = random.nextInt(1, 1 << random.nextInt(1, 30));
      double weight =
          random.nextBoolean()
              ? WEIGHTS.get(random.nextInt(WEIGHTS.size()))
              : random.nextDouble(-40, 40);
      edges.add(left, left + random.nextInt(1, 1_000_000), weight);
    }
    return edges;
  }

  private static Comparator<Integer> byRecords(Edges edges) {
    return Comparator.<Integer>comparingInt(edges::left).thenComparingInt(edges::right);
  }

  @Property(tries = 100)
  void pairsAreInTheOrderOfTheirRecords(
      @ForAll @IntRange(max = 6_000) int size, @ForAll long seed) {
    Edges edges = random(size, seed);
    List<Integer> wanted = IntStream.range(0, size).boxed().sorted(byRecords(edges)).toList();
    Edges sorted = edges.sorted();
    assertThat(sorted.size()).isEqualTo(size);
    for (int i = 0; i < size; i++) {
      assertThat(sorted.left(i)).isEqualTo(edges.left(wanted.get(i)));
      assertThat(sorted.right(i)).isEqualTo(edges.right(wanted.get(i)));
      assertThat(Double.compare(sorted.weight(i), edges.weight(wanted.get(i)))).isZero();
    }
  }

  @Property(tries = 100)
  void theHeaviestComeFirstAndEqualOnesInTheOrderOfTheirRecords(
      @ForAll @IntRange(max = 6_000) int size, @ForAll long seed) {
    Edges edges = random(size, seed);
    Comparator<Integer> heaviest = (a, b) -> Double.compare(edges.weight(b), edges.weight(a));
    int[] wanted =
        IntStream.range(0, size)
            .boxed()
            .sorted(heaviest.thenComparing(byRecords(edges)))
            .mapToInt(Integer::intValue)
            .toArray();
    assertThat(edges.heaviestFirst()).isEqualTo(wanted);
  }

  @Test
  void pairsAreAddedToPairs() {
    Edges all = random(1_500, 1);
    Edges more = random(700, 2);
    all.addAll(more);
    all.addAll(new Edges());
    assertThat(all.size()).isEqualTo(2_200);
    assertThat(all.left(1_500)).isEqualTo(more.left(0));
    assertThat(all.weight(2_199)).isEqualTo(more.weight(699));
    assertThat(Arrays.stream(all.heaviestFirst()).distinct().count()).isEqualTo(2_200);
  }
}
