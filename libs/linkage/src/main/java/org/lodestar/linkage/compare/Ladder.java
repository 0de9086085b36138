package org.lodestar.linkage.compare;

import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.text.Glyphs;
import org.lodestar.linkage.text.Outlines;

/** One function of one column at ever looser thresholds; see {@link Graders}. */
final class Ladder implements Grader {
  static final int ABSENT_LEVEL = 0;

  private final int[] codes;
  private final Glyphs[] glyphs;
  private final Kernel kernel;
  private final double[] thresholds;
  private final boolean similarity;

  /** The level of equal values, or -1 where they are no level of their own. */
  private final int exact;

  private final int firstStep;
  private final int otherwise;

  private final LeastShared least;
  private final Outlines outlines;
  private final Kernel.@Nullable OfPacked packed;

  Ladder(
      int[] codes,
      Glyphs[] glyphs,
      Kernel kernel,
      double[] thresholds,
      boolean similarity,
      int exact,
      Outlines outlines) {
    this.codes = codes;
    this.glyphs = glyphs;
    this.kernel = kernel;
    this.thresholds = thresholds;
    this.similarity = similarity;
    this.exact = exact;
    this.outlines = outlines;
    firstStep = exact < 0 ? 1 : 2;
    otherwise = firstStep + thresholds.length;
    least = new LeastShared(kernel, thresholds[thresholds.length - 1], similarity);
    packed = similarity ? kernel.ofPacked() : null;
  }

  int[] codes() {
    return codes;
  }

  Outlines outlines() {
    return outlines;
  }

  int exact() {
    return exact;
  }

  int otherwise() {
    return otherwise;
  }

  /** How many characters a value of this length must share with others, by theirs. */
  byte[] least(int length) {
    return least.of(length);
  }

  @Override
  public BlockGrader ofBlocks(Layout layout) {
    return new LadderBlock(this, layout);
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
    int shared = least(outlines.length(a))[LeastShared.place(outlines.length(b))];
    return outlines.sharedAtMost(a, b) < shared ? otherwise : step(a, b, outlines, a, b, shared);
  }

  /**
   * The level of two values that share enough to be worth a look.
   *
   * @param near outlines of some values, among them these two
   * @param one the place of the first among them
   * @param other the place of the second
   */
  int step(int a, int b, Outlines near, int one, int other, int shared) {
    return similarity ? similar(a, b, near, one, other, shared) : near(glyphs[a], glyphs[b]);
  }

  private int similar(int a, int b, Outlines near, int one, int other, int shared) {
    double value =
        packed != null && near.isPacked(one) && near.isPacked(other)
            ? packed.of(near, one, other, shared)
            : kernel.of(glyphs[a], glyphs[b]);
    for (int i = 0; i < thresholds.length; i++) {
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
