package org.lodestar.linkage.compare;

import java.util.Arrays;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.text.Outlines;

/** A {@link Ladder} for blocks. */
final class LadderBlock implements BlockGrader {
  private final Ladder ladder;
  private final Outlines outlines;
  private final Layout.Values values;

  LadderBlock(Ladder ladder, Layout layout) {
    this.ladder = ladder;
    this.values = layout.values(ladder.codes());
    this.outlines = layout.outlines(ladder.outlines(), ladder.codes());
  }

  @Override
  public void grade(int left, int[] rights, int from, int count, int[] levels) {
    int value = values.at(left);
    if (value == Column.ABSENT) {
      Arrays.fill(levels, 0, count, Ladder.ABSENT_LEVEL);
      return;
    }
    int exact = ladder.exact();
    int otherwise = ladder.otherwise();
    byte[] least = ladder.least(outlines.length(left));
    for (int i = 0; i < count; i++) {
      int right = rights[from + i];
      int other = values.at(right);
      if (other == Column.ABSENT) {
        levels[i] = Ladder.ABSENT_LEVEL;
      } else if (other == value && exact >= 0) {
        levels[i] = exact;
      } else {
        int shared = least[LeastShared.place(outlines.length(right))];
        levels[i] =
            outlines.sharedAtMost(left, right) < shared
                ? otherwise
                : ladder.step(value, other, outlines, left, right, shared);
      }
    }
  }
}
