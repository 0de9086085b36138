package org.lodestar.linkage.compare;

import java.util.Arrays;
import org.lodestar.linkage.table.Column;

/** The conditions that nearly every comparison has, with ways of their own for blocks. */
final class PairTests {
  private PairTests() {}

  /**
   * Whether the values of two columns are the same, or are not.
   *
   * @param of the number of each left record's value
   * @param with of each right one's, numbered alike
   */
  record Same(int[] of, int[] with, boolean equal) implements PairTest {
    @Override
    public int test(int left, int right) {
      return of(of[left], with[right], equal);
    }

    private static int of(int a, int b, boolean equal) {
      return a == Column.ABSENT || b == Column.ABSENT
          ? PairTest.UNKNOWN
          : PairTest.of((a == b) == equal);
    }

    @Override
    public BlockTest ofBlocks(Layout layout) {
      return new SameHere(layout.values(of), layout.values(with), equal);
    }
  }

  private record SameHere(Layout.Values lefts, Layout.Values rights, boolean equal)
      implements BlockTest {
    @Override
    public boolean holds(int left, int right) {
      return Same.of(lefts.at(left), rights.at(right), equal) == PairTest.TRUE;
    }

    @Override
    public int take(int left, int[] places, int[] open, int count, int level, int[] levels) {
      int value = lefts.at(left);
      int rest = 0;
      for (int i = 0; i < count; i++) {
        int at = open[i];
        open[rest] = at;
        if (Same.of(value, rights.at(places[at]), equal) == PairTest.TRUE) {
          levels[at] = level;
        } else {
          rest++;
        }
      }
      return rest;
    }
  }

  /** Whether one of the two records has no value. */
  record Absent(int[] codes, boolean ofLeft) implements PairTest {
    @Override
    public int test(int left, int right) {
      return PairTest.of(codes[ofLeft ? left : right] == Column.ABSENT);
    }

    @Override
    public BlockTest ofBlocks(Layout layout) {
      Layout.Values values = layout.values(codes);
      return (left, right) -> values.at(ofLeft ? left : right) == Column.ABSENT;
    }
  }

  /** One that decides decides; else any that is unknown makes all unknown. */
  record All(PairTest[] parts, int deciding) implements PairTest {
    @Override
    public int test(int left, int right) {
      int result = 1 - deciding;
      for (PairTest each : parts) {
        int value = each.test(left, right);
        if (value == deciding) {
          return value;
        }
        result = value == PairTest.UNKNOWN ? value : result;
      }
      return result;
    }

    /** An "or" holds where a part does, an "and" where each does: what is unknown never holds. */
    @Override
    public BlockTest ofBlocks(Layout layout) {
      BlockTest[] all =
          Arrays.stream(parts).map(part -> part.ofBlocks(layout)).toArray(BlockTest[]::new);
      boolean any = deciding == PairTest.TRUE;
      return (left, right) -> {
        for (BlockTest each : all) {
          if (each.holds(left, right) == any) {
            return any;
          }
        }
        return !any;
      };
    }
  }
}
