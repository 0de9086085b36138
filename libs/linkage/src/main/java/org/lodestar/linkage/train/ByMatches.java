package org.lodestar.linkage.train;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.compare.Patterns;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.Model;

/**
 * Learns m from pairs that are known to be matches; u from random pairs and lambda from the
 * candidates, as always.
 */
public final class ByMatches {
  /** Weighs like so many matches spread over the levels, so that none becomes impossible. */
  private static final double SMOOTHING = 0.5;

  private final Trainer trainer;
  private final Columns columns;

  public ByMatches(Trainer trainer, Columns columns) {
    this.trainer = trainer;
    this.columns = columns;
  }

  /**
   * Learns.
   *
   * @param counts of the agreement patterns of all candidates
   */
  public Training train(Model model, KnownMatches matches, PatternCounts counts) {
    Patterns patterns = new Patterns(model.comparisons(), columns);
    int[] sizes = model.comparisons().stream().mapToInt(each -> each.levels().size()).toArray();
    double[][] seen = matches.levels(patterns, sizes);
    Training training = trainer.train(model.withComparisons(known(model, seen)), counts);
    Untrained untrained = new Untrained(model);
    untrained.m(seen);
    Model learnt = training.model();
    return training.with(learnt.withComparisons(free(model, learnt)), untrained.warnings());
  }

  /** With m as counted, not to be learnt from anything else. */
  private static List<Comparison> known(Model model, double[][] seen) {
    List<Comparison> known = new ArrayList<>();
    for (int i = 0; i < seen.length; i++) {
      Comparison comparison = model.comparisons().get(i);
      double present = 0;
      int used = 0;
      for (int j = 0; j < seen[i].length; j++) {
        present += comparison.levels().get(j).isNull() ? 0 : seen[i][j];
        used += comparison.levels().get(j).isNull() ? 0 : 1;
      }
      List<Level> levels = new ArrayList<>();
      for (int j = 0; j < seen[i].length; j++) {
        double m = (seen[i][j] + SMOOTHING / used) / (present + SMOOTHING);
        levels.add(known(comparison.levels().get(j), m));
      }
      known.add(comparison.with(levels));
    }
    return known;
  }

  private static Level known(Level level, double m) {
    boolean isGiven = level.isNull() || level.fixedM() && level.m() != null;
    return new Level(
        level.condition(),
        level.label(),
        level.isNull(),
        isGiven ? level.m() : Double.valueOf(m),
        level.u(),
        level.frequency(),
        true,
        level.fixedU());
  }

  /** What was learnt, with m as free as it was. */
  private static List<Comparison> free(Model model, Model learnt) {
    List<Comparison> free = new ArrayList<>();
    for (int i = 0; i < learnt.comparisons().size(); i++) {
      Comparison after = learnt.comparisons().get(i);
      List<Level> levels = new ArrayList<>();
      for (int j = 0; j < after.levels().size(); j++) {
        Level before = model.comparisons().get(i).levels().get(j);
        levels.add(before.with(after.levels().get(j).m(), after.levels().get(j).u()));
      }
      free.add(after.with(levels));
    }
    return free;
  }
}
