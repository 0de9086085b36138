package org.lodestar.linkage.train;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.compare.Patterns;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.table.Table;

/**
 * Learns the probabilities of a model from the records themselves, without examples: u from random
 * pairs, cleared of the few matches among them, then m and lambda from the candidate pairs of the
 * model's own blocking rules.
 */
public final class Trainer {
  static final String NOT_CONVERGED =
      "Training ended before the probabilities stood still: raise max_iterations.";
  private static final int AGREEING_PAIRS = 60_000;
  private static final int MOST_RANDOM = 1_000_000;

  /**
   * Rules find most matches. Where they seem not to, learning has taken something looser for one
   * entity: among very many records each drawn pair stands for so many that a few lead it astray.
   */
  private static final double MOST_FOUND = 0.5;

  private final Columns columns;
  private final int threads;
  private final long seed;
  private final int randomPairs;

  /**
   * @param seed of the random pairs
   * @param randomPairs how many of them at most
   */
  public Trainer(Columns columns, int threads, long seed, int randomPairs) {
    this.columns = columns;
    this.threads = threads;
    this.seed = seed;
    this.randomPairs = randomPairs;
  }

  /** Learns from the pairs that this blocking finds. */
  public Training train(Model model, Blocking blocking) {
    Patterns patterns = new Patterns(model.comparisons(), columns);
    return train(model, Counting.of(blocking, patterns, threads));
  }

  /**
   * Learns from candidate pairs that were counted already, wherever that was done.
   *
   * @param counts of the agreement patterns of the model's comparisons
   */
  public Training train(Model model, PatternCounts counts) {
    Patterns patterns = new Patterns(model.comparisons(), columns);
    if (isFree(model)) {
      return byKinds(model, patterns, counts);
    }
    Table table = columns.table();
    RandomPairs pairs = new RandomPairs(table, model.linkType(), patterns);
    int[] sizes = model.comparisons().stream().mapToInt(each -> each.levels().size()).toArray();
    Tally random = pairs.ofAll(sizes, randomPairs, seed);
    @Nullable Tally[] agreeing = agreeing(model, pairs);
    Tally candidates = Tally.of(counts, patterns);
    int[] nobody = new int[sizes.length];
    Arrays.fill(nobody, Probabilities.NOBODY);
    int[] parents =
        Dependence.parents(random, agreeing, candidates, new Probabilities(model, nobody));
    Probabilities p = new Probabilities(model, parents);
    boolean[][] fixedU = fixed(model, false);
    double total = RandomPairs.possible(table, model.linkType());
    Em em =
        new Em(
            candidates,
            random,
            agreeing,
            Math.max(total, counts.total()),
            fixed(model, true),
            fixedU);
    begin(em, p, table.size());
    boolean converged = em.run(p, model.emConvergence(), 4 * model.maxIterations());
    return new Training(
        p.in(model, learnt(random, sizes)),
        em.history(),
        counts.total(),
        counts.size(),
        warnings(model, reached(random, sizes), candidates.seen(p), converged));
  }

  /** Whether training may find everything out for itself: only then are there kinds of pairs. */
  private static boolean isFree(Model model) {
    return model.comparisons().stream()
        .flatMap(each -> each.levels().stream())
        .noneMatch(level -> level.fixedM() || level.fixedU());
  }

  private Training byKinds(Model model, Patterns patterns, PatternCounts counts) {
    Blocking blocking = new Blocking(model.blockingRules(), columns, model.linkType());
    int records = columns.table().size();
    int draws = Math.min(randomPairs, MOST_RANDOM);
    PairSample sample =
        PairSample.of(model, columns, blocking, patterns, counts, draws, seed, threads);
    MixtureEm em = MixtureEm.anywhere(sample);
    MixtureEm.Ended ended =
        em.learn(
            new MixtureSeeds(model, sample, records, OwnComparisons.of(model, columns)).mixture(),
            model);
    if (em.foundShare(ended.mixture()) < MOST_FOUND) {
      em = MixtureEm.amongFound(sample);
      ended =
          em.learn(
              new MixtureSeeds(model, sample, records, OwnComparisons.of(model, columns)).mixture(),
              model);
    }
    Mixture mixture = ended.mixture();
    boolean converged = ended.converged();
    return new Training(
        mixture.in(model),
        em.history(),
        counts.total(),
        counts.size(),
        warnings(model, sample.reached(), em.matches(mixture), converged));
  }

  /**
   * Begins as if no pair that agrees in a parent were a match: households are then not taken for
   * one person from the start, from which no later round would find back.
   */
  private static void begin(Em em, Probabilities p, int records) {
    double[][] nobody = em.others(p, 0);
    p.lambda = 0;
    em.setU(p);
    em.setGivenU(p, nobody);
    p.lambda = Math.clamp(1.0 / Math.max(1, records), 1e-12, Model.USUAL_LAMBDA);
  }

  private @Nullable Tally[] agreeing(Model model, RandomPairs pairs) {
    @Nullable Tally[] agreeing = new Tally[model.comparisons().size()];
    for (int i = 0; i < agreeing.length; i++) {
      String column = model.comparisons().get(i).equalColumn();
      if (column != null) {
        agreeing[i] =
            pairs.ofAgreeing(columns.table().column(column), AGREEING_PAIRS, seed + i + 1);
      }
    }
    return agreeing;
  }

  private static boolean[] learnt(Tally random, int[] sizes) {
    boolean[] learnt = new boolean[sizes.length];
    Arrays.fill(learnt, random.size() > 0);
    return learnt;
  }

  private static boolean[][] fixed(Model model, boolean m) {
    boolean[][] fixed = new boolean[model.comparisons().size()][];
    for (int i = 0; i < fixed.length; i++) {
      List<Level> levels = model.comparisons().get(i).levels();
      fixed[i] = new boolean[levels.size()];
      for (int j = 0; j < fixed[i].length; j++) {
        Level level = levels.get(j);
        fixed[i][j] = m ? level.fixedM() && level.m() != null : level.fixedU() && level.u() != null;
      }
    }
    return fixed;
  }

  static long[][] reached(Tally random, int[] sizes) {
    long[][] reached = new long[sizes.length][];
    for (int i = 0; i < sizes.length; i++) {
      reached[i] = Arrays.stream(random.seen(i, sizes[i])).mapToLong(seen -> (long) seen).toArray();
    }
    return reached;
  }

  private static List<String> warnings(
      Model model, long[][] reached, double[][] matches, boolean converged) {
    Untrained untrained = new Untrained(model);
    if (!converged) {
      untrained.add(NOT_CONVERGED);
    }
    untrained.u(reached);
    untrained.m(matches);
    return untrained.warnings();
  }
}
