package org.lodestar.linkage.compare;

import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.text.Glyphs;

/** One function of one column at ever looser thresholds; see {@link Graders}. */
final class Ladder implements Grader {
  private static final int ABSENT_LEVEL = 0;

  private final int[] codes;
  private final Glyphs[] glyphs;
  private final Kernel kernel;
  private final double[] thresholds;
  private final boolean similarity;

  /** The level of equal values, or -1 where they are no level of their own. */
  private final int exact;

  private final int firstStep;
  private final int otherwise;

  Ladder(
      int[] codes,
      Glyphs[] glyphs,
      Kernel kernel,
      double[] thresholds,
      boolean similarity,
      int exact) {
    this.codes = codes;
    this.glyphs = glyphs;
    this.kernel = kernel;
    this.thresholds = thresholds;
    this.similarity = similarity;
    this.exact = exact;
    firstStep = exact < 0 ? 1 : 2;
    otherwise = firstStep + thresholds.length;
  }

  @Override
  public int grade(int left, int right) {
    int a = codes[left];
    int b = codes[right];
    if (a == Column.ABSENT || b == Column.ABSENT) {
      return ABSENT_LEVEL;
    }
    if (a == b && exact >= 0) {
      return exact;
    }
    return similarity ? similar(glyphs[a], glyphs[b]) : near(glyphs[a], glyphs[b]);
  }

  private int similar(Glyphs a, Glyphs b) {
    int last = thresholds.length - 1;
    if (kernel.atMost(a, b) < thresholds[last]) {
      return otherwise;
    }
    double value = kernel.of(a, b);
    for (int i = 0; i <= last; i++) {
      if (value >= thresholds[i]) {
        return firstStep + i;
      }
    }
    return otherwise;
  }

  private int near(Glyphs a, Glyphs b) {
    double value = kernel.upTo(a, b, thresholds[thresholds.length - 1]);
    for (int i = 0; i < thresholds.length; i++) {
      if (value <= thresholds[i]) {
        return firstStep + i;
      }
    }
    return otherwise;
  }
}
