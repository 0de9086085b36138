package org.lodestar.linkage.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.lodestar.linkage.Linked;
import org.lodestar.linkage.cluster.Clusters;
import org.lodestar.linkage.cluster.PairWeight;
import org.lodestar.linkage.score.Edges;
import org.lodestar.linkage.table.Table;

/**
 * Estimates false and missed links without truth: which records are one entity is drawn many times
 * by the weights, and each time compared with the clusters.
 *
 * <p>Pairs that are never looked at, or hold too little to be told, are added: as often as pairs of
 * one entity are found among records that hold enough, they are taken to be among all.
 *
 * <p>The interval is that of the draws, made wider since the weights are a model's: by shares of
 * the expected number that were measured on made-up lists.
 */
public final class OverlapEstimator {
  /** Lists that can be told apart, bit by bit. */
  public static final int MOST_LISTS = 30;

  private static final int FIRST = 20;
  private static final int DRAWS = 100;

  /** A record that weighs so much against itself would be found if there were another one. */
  private static final double HOLDS_ENOUGH = 14;

  /** By how much of the expected number the model may be off. */
  private static final double MODEL = 0.5;

  private static final double UNSEEN = 0.7;
  private static final double MOST_SHIFT = 5;

  private final Table table;
  private final int lists;
  private final Atoms atoms;
  private final int shut;
  private final SplittableRandom random;

  /** How many records hold enough, by list and by atom. */
  private final int[] enough;

  private final int[][] enoughOf;

  private OverlapEstimator(
      Table table,
      Edges pairs,
      Clusters clusters,
      PairWeight weight,
      double lambda,
      Set<String> duplicateFree,
      long seed) {
    this.table = table;
    this.lists = table.sources().size();
    int[] sources = table.sourceOfEach();
    boolean[] holds = new boolean[sources.length];
    this.enough = new int[lists];
    for (int row = 0; row < sources.length; row++) {
      holds[row] = weight.of(row, row) >= HOLDS_ENOUGH;
      enough[sources[row]] += holds[row] ? 1 : 0;
    }
    double[][] shift = shift(clusters, sources, holds, lambda);
    this.atoms =
        new Atoms(
            pairs,
            clusters.of(),
            sources,
            lists,
            (left, right) -> weight.of(left, right) + shift[sources[left]][sources[right]]);
    this.shut = duplicateFree.stream().mapToInt(name -> 1 << table.sources().indexOf(name)).sum();
    this.random = new SplittableRandom(seed);
    this.enoughOf = new int[atoms.size()][lists];
    for (int row = 0; row < sources.length; row++) {
      enoughOf[atoms.of(row)][sources[row]] += holds[row] ? 1 : 0;
    }
  }

  /**
   * Bits by which a pair of two lists is likelier than lambda says, which is that of all: a list
   * holds far fewer doubles than it shares people with another.
   */
  private double[][] shift(Clusters clusters, int[] sources, boolean[] holds, double lambda) {
    PairMatrix linked = new PairMatrix(lists);
    for (int[] members : clusters.members()) {
      int[] together = new int[lists];
      for (int row : members) {
        together[sources[row]] += holds[row] ? 1 : 0;
      }
      linked.addWithin(together);
    }
    double[][] shift = new double[lists][lists];
    for (int a = 0; a < lists; a++) {
      for (int b = 0; b < lists; b++) {
        double usual = lambda * all(enough, a, b);
        double bits = Math.log((linked.of(a, b) + 1) / (usual + 1)) / Math.log(2);
        shift[a][b] = Math.clamp(bits, -MOST_SHIFT, MOST_SHIFT);
      }
    }
    return shift;
  }

  /**
   * Estimates.
   *
   * @param pairs those told, also such as are unlikely
   * @param weight of any pair, and of a record with itself
   * @param lambda of the model that gave the weights
   * @param duplicateFree lists in which each entity stands once at most
   */
  public static OverlapEstimate of(
      Table table,
      Edges pairs,
      Clusters clusters,
      PairWeight weight,
      double lambda,
      Set<String> duplicateFree,
      long seed) {
    return new OverlapEstimator(table, pairs, clusters, weight, lambda, duplicateFree, seed)
        .estimate();
  }

  /**
   * Estimates for a linkage.
   *
   * @param duplicateFree lists in which each entity stands once at most
   */
  public static OverlapEstimate of(Linked linked, Set<String> duplicateFree, long seed) {
    return of(
        linked.table(),
        linked.pairs(),
        linked.clusters(),
        linked.scorer()::weight,
        linked.model().lambda(),
        duplicateFree,
        seed);
  }

  private OverlapEstimate estimate() {
    Entities entities = new Entities(atoms, shut);
    List<List<Integer>> linked = entities.all().stream().map(List::copyOf).toList();
    CellTally cells = new CellTally(atoms, linked);
    PairMatrix links = pairs(linked, false);
    Draws wrong = new Draws(lists);
    Draws missed = new Draws(lists);
    PairMatrix real = new PairMatrix(lists);
    PairMatrix realOfEnough = new PairMatrix(lists);
    for (int draw = -FIRST; draw < DRAWS; draw++) {
      entities.sweep(random);
      if (draw >= 0) {
        PairMatrix one = pairs(entities.all(), false);
        PairMatrix both = pairs(entities.all(), true);
        wrong.add(links, both);
        missed.add(one, both);
        real.add(one, 1.0 / DRAWS);
        realOfEnough.add(ofEnough(entities.all()), 1.0 / DRAWS);
        cells.add(entities.all());
      }
    }
    return new OverlapEstimate(cells(cells), listPairs(links, wrong, missed, real, realOfEnough));
  }

  /** Mean and variance of how much larger one number is than another. */
  private static final class Draws {
    private final PairMatrix sums;
    private final PairMatrix squares;
    private final int lists;

    Draws(int lists) {
      this.lists = lists;
      sums = new PairMatrix(lists);
      squares = new PairMatrix(lists);
    }

    void add(PairMatrix larger, PairMatrix smaller) {
      PairMatrix difference = larger.copy();
      difference.add(smaller, -1);
      sums.add(difference, 1);
      squares.addSquares(difference, 1);
    }

    double mean(int one, int other) {
      return sums.of(one, other) / DRAWS;
    }

    double variance(int one, int other) {
      double mean = mean(one, other);
      return Math.max(0, squares.of(one, other) / DRAWS - mean * mean);
    }
  }

  /** Pairs of records within entities; or only those that are within one cluster, too. */
  private PairMatrix pairs(List<List<Integer>> entities, boolean linked) {
    PairMatrix pairs = new PairMatrix(lists);
    for (List<Integer> members : entities) {
      for (int i = 0; i < members.size(); i++) {
        int[] one = atoms.onEach(members.get(i));
        pairs.addWithin(one);
        for (int j = i + 1; j < members.size(); j++) {
          if (!linked || atoms.cluster(members.get(i)) == atoms.cluster(members.get(j))) {
            pairs.addBetween(one, atoms.onEach(members.get(j)));
          }
        }
      }
    }
    return pairs;
  }

  private PairMatrix ofEnough(List<List<Integer>> entities) {
    PairMatrix pairs = new PairMatrix(lists);
    for (List<Integer> members : entities) {
      int[] together = new int[lists];
      for (int atom : members) {
        Arrays.setAll(together, list -> together[list] + enoughOf[atom][list]);
      }
      pairs.addWithin(together);
    }
    return pairs;
  }

  private List<ListPairEstimate> listPairs(
      PairMatrix links, Draws wrong, Draws missed, PairMatrix real, PairMatrix ofEnough) {
    List<ListPairEstimate> estimates = new ArrayList<>();
    for (int a = 0; a < lists; a++) {
      for (int b = a; b < lists; b++) {
        double of = wrong.mean(a, b);
        CountInterval falseLinks =
            CountInterval.of(of, wrong.variance(a, b) + square(MODEL * of) + (of > 0 ? 1 : 0));
        estimates.add(
            new ListPairEstimate(
                table.sources().get(a),
                table.sources().get(b),
                Math.round(links.of(a, b)),
                falseLinks,
                missed(a, b, missed, unseen(a, b, real, ofEnough))));
      }
    }
    return estimates;
  }

  private CountInterval missed(int a, int b, Draws missed, double unseen) {
    if (a == b && (shut & 1 << a) != 0) {
      return new CountInterval(0, 0, 0);
    }
    double seen = missed.mean(a, b);
    double variance =
        missed.variance(a, b) + square(MODEL * (seen + unseen)) + square(UNSEEN * unseen) + 1;
    return CountInterval.of(seen + unseen, variance);
  }

  /** Pairs of one entity that are to be expected beyond those that were drawn. */
  private double unseen(int a, int b, PairMatrix real, PairMatrix ofEnough) {
    double holds = all(enough, a, b);
    int[] records = new int[lists];
    Arrays.setAll(records, list -> table.end(list) - table.start(list));
    return holds == 0
        ? 0
        : Math.max(0, ofEnough.of(a, b) / holds * all(records, a, b) - real.of(a, b));
  }

  private static double all(int[] records, int a, int b) {
    return a == b ? records[a] * (records[a] - 1.0) / 2 : (double) records[a] * records[b];
  }

  private List<CellEstimate> cells(CellTally tally) {
    List<CellEstimate> estimates = new ArrayList<>();
    for (int history : new TreeSet<>(tally.histories())) {
      double mean = tally.drawn(history) / DRAWS;
      double held = tally.held(history) / DRAWS;
      double wrong = tally.count(history) - held;
      double missed = mean - held;
      double variance =
          tally.squares(history) / DRAWS - mean * mean + square(MODEL * (wrong + missed)) + 1;
      double off = 1.96 * Math.sqrt(Math.max(0, variance));
      CountInterval entities =
          new CountInterval(Math.max(0, Math.floor(mean - off)), mean, Math.ceil(mean + off));
      estimates.add(
          new CellEstimate(names(history), tally.count(history), wrong, missed, entities));
    }
    return estimates;
  }

  private List<String> names(int history) {
    return IntStream.range(0, lists)
        .filter(list -> (history & 1 << list) != 0)
        .mapToObj(table.sources()::get)
        .toList();
  }

  private static double square(double of) {
    return of * of;
  }
}
