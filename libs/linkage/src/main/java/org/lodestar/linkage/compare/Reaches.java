package org.lodestar.linkage.compare;

import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.text.Glyphs;
import org.lodestar.linkage.text.Outlines;

/**
 * Whether a number worked out of two values of one column is on the good side of a threshold. Most
 * pairs are told apart by their outlines.
 *
 * @param codes the number of each record's value
 * @param outlines of all values
 * @param least how many characters must be shared
 * @param holds the condition itself
 */
record Reaches(int[] codes, Glyphs[] glyphs, Outlines outlines, LeastShared least, GlyphTest holds)
    implements PairTest {
  @Override
  public int test(int left, int right) {
    int a = codes[left];
    int b = codes[right];
    return a == Column.ABSENT || b == Column.ABSENT
        ? PairTest.UNKNOWN
        : PairTest.of(!isMissed(outlines, a, b) && holds.holds(glyphs[a], glyphs[b]));
  }

  private boolean isMissed(Outlines near, int one, int other) {
    int shared = least.of(near.length(one))[LeastShared.place(near.length(other))];
    return near.sharedAtMost(one, other) < shared;
  }

  @Override
  public BlockTest ofBlocks(Layout layout) {
    return new Here(this, layout.values(codes), layout.outlines(outlines, codes));
  }

  private record Here(Reaches of, Layout.Values values, Outlines near) implements BlockTest {
    @Override
    public boolean holds(int left, int right) {
      int a = values.at(left);
      int b = values.at(right);
      return a != Column.ABSENT
          && b != Column.ABSENT
          && !of.isMissed(near, left, right)
          && of.holds.holds(of.glyphs[a], of.glyphs[b]);
    }

    /** As for every test, but compiled for this one alone: here most of the time is spent. */
    @Override
    public int take(int left, int[] rights, int[] open, int count, int level, int[] levels) {
      int rest = 0;
      for (int i = 0; i < count; i++) {
        int at = open[i];
        open[rest] = at;
        if (holds(left, rights[at])) {
          levels[at] = level;
        } else {
          rest++;
        }
      }
      return rest;
    }
  }
}
