package org.lodestar.linkage.train;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.Model;

/** Says by their path in the model which probabilities rest on nothing that was seen. */
final class Untrained {
  /** Of fewer pairs a count may well be off by its half. */
  private static final int FEW = 4;

  private final Model model;
  private final List<String> warnings = new ArrayList<>();

  Untrained(Model model) {
    this.model = model;
  }

  /**
   * Levels that hardly any random pair reached.
   *
   * @param reached how many did, by comparison and level
   */
  void u(long[][] reached) {
    for (int i = 0; i < reached.length; i++) {
      for (int j = 0; j < reached[i].length; j++) {
        if (reached[i][j] < FEW && !level(i, j).fixedU()) {
          warn(i, j, few(reached[i][j]));
        }
      }
    }
  }

  private static String few(long reached) {
    return reached == 0
        ? "no random pair reached it; its u is a guess from above, half of one such pair"
        : "only " + reached + " of the random pairs reached it; its u is a guess";
  }

  /**
   * Levels with fewer matches than one.
   *
   * @param matches by comparison and level, expected or labelled
   */
  void m(double[][] matches) {
    for (int i = 0; i < matches.length; i++) {
      for (int j = 0; j < matches[i].length; j++) {
        if (matches[i][j] < 1 && !level(i, j).fixedM()) {
          warn(i, j, "no match reached it; its m is a guess");
        }
      }
    }
  }

  /** Comparisons whose m nothing could teach. */
  void neverFree(int comparison) {
    warnings.add(
        "comparisons[%d] (%s): every blocking rule asks for its columns; its m was not learnt and it weighs nothing. Add a rule without them."
            .formatted(comparison, model.comparisons().get(comparison).name()));
  }

  void add(String sentence) {
    warnings.add(sentence);
  }

  List<String> warnings() {
    return List.copyOf(warnings);
  }

  private Level level(int i, int j) {
    return model.comparisons().get(i).levels().get(j);
  }

  private void warn(int i, int j, String what) {
    Comparison comparison = model.comparisons().get(i);
    Level level = level(i, j);
    if (!level.isNull()) {
      warnings.add(
          "comparisons[%d].comparison_levels[%d] (%s, level \"%s\"): %s."
              .formatted(i, j, comparison.name(), level.label(), what));
    }
  }
}
