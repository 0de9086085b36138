package org.lodestar.linkage.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.compare.Patterns;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Expression;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.Model;

/**
 * Learns as Splink does: u from random pairs; m by expectation and maximisation within the pairs of
 * each blocking rule by itself, where the comparisons that the rule asks for are left out; the
 * passes are averaged. Lambda is not learnt: it comes from a prior, or stays.
 *
 * <p>For comparison with Splink; see decision 0110 for why it is not the usual way.
 */
public final class ByRule {
  private final Columns columns;
  private final long seed;
  private final int randomPairs;

  /**
   * @param seed of the random pairs
   * @param randomPairs how many of them at most
   */
  public ByRule(Columns columns, long seed, int randomPairs) {
    this.columns = columns;
    this.seed = seed;
    this.randomPairs = randomPairs;
  }

  /**
   * Learns.
   *
   * @param counts of the agreement patterns of each blocking rule's own pairs, in their order
   */
  public Training train(Model model, List<PatternCounts> counts) {
    Patterns patterns = new Patterns(model.comparisons(), columns);
    int[] sizes = model.comparisons().stream().mapToInt(each -> each.levels().size()).toArray();
    Tally random =
        new RandomPairs(columns.table(), model.linkType(), patterns)
            .ofAll(sizes, randomPairs, seed);
    Untrained untrained = new Untrained(model);
    untrained.u(Trainer.reached(random, sizes));
    List<Training.Round> history = new ArrayList<>();
    double[][] sums = new double[sizes.length][];
    Arrays.setAll(sums, i -> new double[sizes[i]]);
    int[] passes = new int[sizes.length];
    for (int rule = 0; rule < counts.size(); rule++) {
      Tally pairs = Tally.of(counts.get(rule), patterns);
      if (pairs.size() > 0) {
        boolean[] free = free(model, model.blockingRules().get(rule));
        Probabilities p = beginning(model, random);
        if (!new RulePass(pairs, model, p, free).run(rule + 1, history)) {
          untrained.add("Rule " + (rule + 1) + ": " + Trainer.NOT_CONVERGED);
        }
        add(p.m[0], free, sums, passes);
      }
    }
    return new Training(
        model.withComparisons(learnt(model, random, sums, passes, untrained)).withKinds(List.of()),
        history,
        counts.stream().mapToLong(PatternCounts::total).sum(),
        counts.stream().mapToInt(PatternCounts::size).sum(),
        untrained.warnings());
  }

  private static Probabilities beginning(Model model, Tally random) {
    int[] nobody = new int[model.comparisons().size()];
    Arrays.fill(nobody, Probabilities.NOBODY);
    Probabilities p = new Probabilities(model, nobody);
    for (int i = 0; random.size() > 0 && i < nobody.length; i++) {
      p.u[0][i] = u(model.comparisons().get(i), random.seen(i, p.absent[i].length), p.absent[i]);
    }
    return p;
  }

  private static double[] u(Comparison comparison, double[] seen, boolean[] absent) {
    int used = (int) comparison.levels().stream().filter(level -> !level.isNull()).count();
    // Half a pair in each level (Jeffreys 1946): none is rarer than the sample can tell.
    double[] shares = RulePass.shares(seen, absent, 0.5 * used);
    for (int j = 0; j < shares.length; j++) {
      Level level = comparison.levels().get(j);
      Double given = level.u();
      shares[j] = level.fixedU() && given != null ? given : shares[j];
    }
    return shares;
  }

  /** Those comparisons that look at no column for which the rule asks. */
  private static boolean[] free(Model model, BlockingRule rule) {
    Set<String> asked =
        rule.condition().refs().map(Expression.Ref::column).collect(Collectors.toSet());
    boolean[] free = new boolean[model.comparisons().size()];
    for (int i = 0; i < free.length; i++) {
      free[i] =
          model.comparisons().get(i).levels().stream()
              .flatMap(level -> Stream.ofNullable(level.condition()))
              .flatMap(Expression::refs)
              .noneMatch(ref -> asked.contains(ref.column()));
    }
    return free;
  }

  private static void add(double[][] m, boolean[] free, double[][] sums, int[] passes) {
    for (int i = 0; i < free.length; i++) {
      for (int j = 0; free[i] && j < m[i].length; j++) {
        sums[i][j] += m[i][j];
      }
      passes[i] += free[i] ? 1 : 0;
    }
  }

  private static List<Comparison> learnt(
      Model model, Tally random, double[][] sums, int[] passes, Untrained untrained) {
    double[][] us = beginning(model, random).u[0];
    List<Comparison> learnt = new ArrayList<>();
    for (int i = 0; i < passes.length; i++) {
      if (passes[i] == 0) {
        untrained.neverFree(i);
      }
      List<Level> levels = new ArrayList<>();
      for (int j = 0; j < sums[i].length; j++) {
        Level level = model.comparisons().get(i).levels().get(j);
        Double m = passes[i] == 0 || level.fixedM() ? level.m() : (Double) (sums[i][j] / passes[i]);
        levels.add(level.isNull() ? level : level.with(m, us[i][j]));
      }
      learnt.add(model.comparisons().get(i).with(levels).withGiven(null));
    }
    return learnt;
  }
}
