package org.lodestar.linkage.train;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.compare.Patterns;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.table.Table;

/**
 * Learns the probabilities of a model from the records themselves, without examples: u from random
 * pairs, cleared of the few matches among them, then m and lambda from the candidate pairs of the
 * model's own blocking rules.
 */
public final class Trainer {
  private static final int CLEARINGS = 4;

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
    PatternCounts counts = Counting.of(blocking, patterns, threads);
    Table table = columns.table();
    double total = RandomPairs.possible(table, model.linkType());
    Probabilities p = Probabilities.of(model);
    boolean[][] fixedM = fixed(model, true);
    boolean[][] fixedU = fixed(model, false);
    int[] sizes = model.comparisons().stream().mapToInt(each -> each.levels().size()).toArray();
    long[][] seen =
        new RandomPairs(table, model.linkType(), seed).levels(patterns, sizes, randomPairs);
    Em em = new Em(counts, patterns, total, new boolean[sizes.length]);
    p.lambda = 0;
    setU(p, seen, fixedU);
    p.lambda = Math.max(model.lambda(), 1e-12);
    boolean converged = false;
    for (int i = 0; i < CLEARINGS; i++) {
      converged = em.run(p, fixedM, model.emConvergence(), model.maxIterations());
      setU(p, seen, fixedU);
    }
    return new Training(
        p.in(model, learnt(seen, fixedU)),
        em.history(),
        counts.total(),
        counts.size(),
        warnings(model, seen, converged));
  }

  private static boolean[][] learnt(long[][] seen, boolean[][] fixedU) {
    boolean[][] learnt = new boolean[seen.length][];
    for (int i = 0; i < seen.length; i++) {
      learnt[i] = new boolean[seen[i].length];
      long sum = java.util.Arrays.stream(seen[i]).sum();
      for (int j = 0; j < learnt[i].length; j++) {
        learnt[i][j] = sum > 0 || fixedU[i][j];
      }
    }
    return learnt;
  }

  /**
   * Random pairs are matches with probability lambda, and a level that nobody but a match reaches
   * would owe all its u to them: u = (seen - lambda m) / (1 - lambda). Half a pair that was not
   * seen is added, since the sample ends somewhere.
   */
  private static void setU(Probabilities p, long[][] seen, boolean[][] fixed) {
    for (int i = 0; i < seen.length; i++) {
      double present = 0;
      for (int j = 0; j < seen[i].length; j++) {
        present += p.absent[i][j] ? 0 : seen[i][j];
      }
      double sum = 0;
      for (int j = 0; j < seen[i].length; j++) {
        if (!p.absent[i][j] && !fixed[i][j]) {
          double share = (seen[i][j] + 0.5) / (present + 1);
          double least = Math.max(share / 20, 0.1 / (present + 1));
          p.u[i][j] = Math.max(least, (share - p.lambda * p.m[i][j]) / (1 - p.lambda));
        }
        sum += p.absent[i][j] ? 0 : p.u[i][j];
      }
      for (int j = 0; j < seen[i].length; j++) {
        p.u[i][j] = fixed[i][j] || p.absent[i][j] ? p.u[i][j] : p.u[i][j] / sum;
      }
    }
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

  private static List<String> warnings(Model model, long[][] seen, boolean converged) {
    List<String> warnings = new ArrayList<>();
    if (!converged) {
      warnings.add("Training ended before the probabilities stood still: raise max_iterations.");
    }
    for (int i = 0; i < seen.length; i++) {
      Comparison comparison = model.comparisons().get(i);
      for (int j = 0; j < seen[i].length; j++) {
        Level level = comparison.levels().get(j);
        if (seen[i][j] == 0 && !level.isNull() && !level.fixedU()) {
          warnings.add(
              comparison.name()
                  + ", level \""
                  + level.label()
                  + "\": no random pair reached it; its u is a guess from above.");
        }
      }
    }
    return warnings;
  }
}
