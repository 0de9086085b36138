package org.lodestar.linkage.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
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
 * <p>Records that hold too little to be told are drawn alone more often than others of their list.
 * What they lack is added, to the pairs of the lists and to the cells ({@link Information}).
 *
 * <p>The interval is that of the draws, made wider since the weights are a model's: by shares of
 * the expected number that were measured on made-up lists.
 */
public final class OverlapEstimator {
  /** Lists that can be told apart, bit by bit. */
  public static final int MOST_LISTS = 30;

  private static final int FIRST = 20;
  private static final int DRAWS = 100;

  /** A record that holds so much would be found if there were another one. */
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
  private final Information information;

  private OverlapEstimator(
      Table table,
      Edges pairs,
      Clusters clusters,
      PairWeight weight,
      IntToDoubleFunction holds,
      double lambda,
      Set<String> duplicateFree,
      long seed) {
    this.table = table;
    this.lists = table.sources().size();
    int[] sources = table.sourceOfEach();
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
    this.information = new Information(atoms, sources, lists, holds);
  }

  /**
   * Bits by which a pair of two lists is likelier than lambda says, which is that of all: a list
   * holds far fewer doubles than it shares people with another.
   */
  private double[][] shift(
      Clusters clusters, int[] sources, IntToDoubleFunction holds, double lambda) {
    int[] enough = new int[lists];
    PairMatrix linked = new PairMatrix(lists);
    for (int[] members : clusters.members()) {
      int[] together = new int[lists];
      for (int row : members) {
        together[sources[row]] += holds.applyAsDouble(row) >= HOLDS_ENOUGH ? 1 : 0;
      }
      Arrays.setAll(enough, list -> enough[list] + together[list]);
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
   * @param weight of any pair
   * @param holds what each record weighs against itself, without regard to how rare its values are
   * @param lambda of the model that gave the weights
   * @param duplicateFree lists in which each entity stands once at most
   */
  public static OverlapEstimate of(
      Table table,
      Edges pairs,
      Clusters clusters,
      PairWeight weight,
      IntToDoubleFunction holds,
      double lambda,
      Set<String> duplicateFree,
      long seed) {
    return new OverlapEstimator(table, pairs, clusters, weight, holds, lambda, duplicateFree, seed)
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
        linked.scorer()::holds,
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
    for (int draw = -FIRST; draw < DRAWS; draw++) {
      entities.sweep(random);
      if (draw >= 0) {
        PairMatrix one = pairs(entities.all(), false);
        PairMatrix both = pairs(entities.all(), true);
        wrong.add(links, both);
        missed.add(one, both);
        real.add(one, 1.0 / DRAWS);
        cells.add(entities.all());
        information.add(entities.all());
      }
    }
    return new OverlapEstimate(cells(cells), listPairs(links, wrong, missed, real));
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

  private List<ListPairEstimate> listPairs(
      PairMatrix links, Draws wrong, Draws missed, PairMatrix real) {
    List<ListPairEstimate> estimates = new ArrayList<>();
    double[] found = information.found();
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
                missed(a, b, missed, real.of(a, b) * (1 / (found[a] * found[b]) - 1))));
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

  private static double all(int[] records, int a, int b) {
    return a == b ? records[a] * (records[a] - 1.0) / 2 : (double) records[a] * records[b];
  }

  private List<CellEstimate> cells(CellTally tally) {
    Map<Integer, Double> moves = information.moves();
    Set<Integer> histories = new TreeSet<>(tally.histories());
    histories.addAll(moves.keySet());
    return histories.stream()
        .map(history -> cell(history, tally, moves.getOrDefault(history, 0.0)))
        .toList();
  }

  /**
   * @param moved entities beyond those drawn, since some records are drawn alone that should not be
   */
  private CellEstimate cell(int history, CellTally tally, double moved) {
    double drawn = tally.drawn(history) / DRAWS;
    double held = tally.held(history) / DRAWS;
    double mean = Math.max(0, drawn + moved);
    double wrong = tally.count(history) - Math.min(held, mean);
    double missed = mean - Math.min(held, mean);
    double variance =
        tally.squares(history) / DRAWS
            - square(drawn)
            + square(MODEL * (wrong + missed))
            + square(UNSEEN * moved)
            + 1;
    double off = 1.96 * Math.sqrt(Math.max(0, variance));
    CountInterval entities =
        new CountInterval(Math.max(0, Math.floor(mean - off)), mean, Math.ceil(mean + off));
    return new CellEstimate(names(history), tally.count(history), wrong, missed, entities);
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
