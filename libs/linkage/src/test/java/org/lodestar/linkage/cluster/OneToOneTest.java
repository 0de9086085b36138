package org.lodestar.linkage.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.score.Edges;

class OneToOneTest {
  /** Records 0 to 2 on one list, 3 to 5 on the other. */
  private static final int[] TWO = {0, 0, 0, 1, 1, 1};

  private static Edges edges(double[]... pairs) {
    Edges edges = new Edges();
    for (double[] pair : pairs) {
      edges.add((int) pair[0], (int) pair[1], pair[2]);
    }
    return edges;
  }

  private static List<String> names(Edges edges) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      names.add(edges.left(i) + "-" + edges.right(i));
    }
    return names;
  }

  @Test
  void aHeavyPairGivesWayToTwoThatAreHeavierTogether() {
    Edges edges = edges(new double[] {0, 3, 10}, new double[] {0, 4, 9}, new double[] {1, 3, 8});
    assertThat(names(OneToOne.GREEDY.links(edges, TWO, 0))).containsExactly("0-3");
    assertThat(names(OneToOne.OPTIMAL.links(edges, TWO, 0))).containsExactly("0-4", "1-3");
  }

  @Test
  void aPairAtTheThresholdIsALinkAndOneBelowIsNone() {
    Edges edges = edges(new double[] {0, 3, 2}, new double[] {1, 4, 1.99});
    for (OneToOne each : OneToOne.values()) {
      assertThat(names(each.links(edges, TWO, 2))).containsExactly("0-3");
      assertThat(each.links(new Edges(), TWO, 2).size()).isZero();
    }
  }

  @Test
  void eachTwoListsAreChosenByThemselvesAndPairsWithinAListAreNone() {
    int[] sources = {0, 0, 1, 1, 2, 2};
    Edges edges =
        edges(
            new double[] {0, 1, 20},
            new double[] {0, 2, 5},
            new double[] {0, 4, 6},
            new double[] {2, 4, 7},
            new double[] {3, 4, 9});
    for (OneToOne each : OneToOne.values()) {
      assertThat(names(each.links(edges, sources, 0))).containsExactly("0-2", "0-4", "3-4");
    }
  }

  /** Every way to give the lefts from this one on a partner or none. */
  private static double best(double[][] gains, int left, Set<Integer> taken) {
    if (left == gains.length) {
      return 0;
    }
    double best = best(gains, left + 1, taken);
    for (int right = 0; right < gains[left].length; right++) {
      if (gains[left][right] >= 0 && taken.add(right)) {
        best = Math.max(best, gains[left][right] + best(gains, left + 1, taken));
        taken.remove(right);
      }
    }
    return best;
  }

  @Test
  void noOtherChoiceWeighsMoreAndEachRecordHasOnePartner() {
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 4_000; round++) {
      int left = 1 + random.nextInt(5);
      int right = 1 + random.nextInt(5);
      boolean whole = random.nextBoolean();
      int[] sources = new int[left + right];
      Edges edges = new Edges();
      double[][] gains = new double[left][right];
      for (int i = 0; i < left; i++) {
        for (int j = 0; j < right; j++) {
          sources[left + j] = 1;
          double gain = whole ? random.nextInt(-2, 6) : random.nextDouble(-3, 9);
          gains[i][j] = random.nextDouble() < 0.7 ? gain : -1;
          if (gains[i][j] != -1) {
            edges.add(i, left + j, 1 + gain);
          }
        }
      }
      double best = best(gains, 0, new HashSet<>());
      double optimal = sum(OneToOne.OPTIMAL.links(edges, sources, 1), sources);
      double greedy = sum(OneToOne.GREEDY.links(edges, sources, 1), sources);
      assertThat(optimal).as("round %d", round).isCloseTo(best, offset(1e-9));
      // Each pair that is taken keeps out two at most, of which neither is heavier.
      assertThat(greedy).isLessThanOrEqualTo(best + 1e-9).isGreaterThanOrEqualTo(best / 2 - 1e-9);
    }
  }

  /** Gains above a threshold of 1; no record may stand twice. */
  private static double sum(Edges links, int[] sources) {
    Set<Integer> seen = new HashSet<>();
    double sum = 0;
    for (int i = 0; i < links.size(); i++) {
      assertThat(seen.add(links.left(i))).isTrue();
      assertThat(seen.add(links.right(i))).isTrue();
      assertThat(sources[links.left(i)]).isNotEqualTo(sources[links.right(i)]);
      sum += links.weight(i) - 1;
    }
    return sum;
  }

  @Test
  void longChainsOfExchangesAreWorkedOutInTheirWholeLength() {
    // Left i knows right i and right i + 1; each step is a little better, and the last one needs
    // all to give it up.
    int size = 20_000;
    int[] sources = new int[2 * size];
    Edges edges = new Edges();
    for (int i = 0; i < size; i++) {
      sources[size + i] = 1;
      edges.add(i, size + i, 5);
      if (i + 1 < size) {
        edges.add(i, size + i + 1, 5.00001);
      }
    }
    Edges links = OneToOne.OPTIMAL.links(edges, sources, 0);
    assertThat(links.size()).isEqualTo(size);
    assertThat(OneToOne.GREEDY.links(edges, sources, 0).size()).isEqualTo(size - 1);
  }

  @Test
  void theOrderOfThePairsDoesNotMatter() {
    SplittableRandom random = new SplittableRandom(3);
    int[] sources = new int[60];
    java.util.Arrays.fill(sources, 30, 60, 1);
    List<double[]> pairs = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      for (int j = 30; j < 60; j++) {
        if (random.nextDouble() < 0.2) {
          pairs.add(new double[] {i, j, random.nextInt(4)});
        }
      }
    }
    for (OneToOne each : OneToOne.values()) {
      List<String> first = names(each.links(edges(pairs.toArray(double[][]::new)), sources, 1));
      assertThat(names(each.links(edges(pairs.reversed().toArray(double[][]::new)), sources, 1)))
          .isEqualTo(first);
    }
  }
}
