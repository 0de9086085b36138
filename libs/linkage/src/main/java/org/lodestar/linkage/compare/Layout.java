package org.lodestar.linkage.compare;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.linkage.text.Outlines;

/**
 * The records of the present block, and what is needed of them side by side: each column once,
 * however many conditions ask for it. For one thread.
 */
final class Layout {
  private int[] records = new int[0];
  private int start;
  private final List<Values> values = new ArrayList<>();
  private final List<Near> near = new ArrayList<>();

  /** The values of one column, by their numbers, at the places of their records in the block. */
  static final class Values {
    private final int[] codes;
    private int[] here = new int[0];

    private Values(int[] codes) {
      this.codes = codes;
    }

    int at(int place) {
      return here[place];
    }

    private void take(int[] records, int from, int count) {
      if (here.length < count) {
        here = new int[Math.max(count, 2 * here.length)];
      }
      for (int i = 0; i < count; i++) {
        here[i] = codes[records[from + i]];
      }
    }
  }

  private record Near(Outlines all, Values values, Outlines here) {}

  /** What will hold the values of a column; the same for the same column. */
  Values values(int[] codes) {
    for (Values known : values) {
      if (known.codes == codes) {
        return known;
      }
    }
    Values more = new Values(codes);
    values.add(more);
    return more;
  }

  /** What will hold the outlines of a column's values. */
  Outlines outlines(Outlines all, int[] codes) {
    for (Near known : near) {
      if (known.all == all) {
        return known.here;
      }
    }
    Near more = new Near(all, values(codes), Outlines.room());
    near.add(more);
    return more.here;
  }

  /**
   * Lays the next block out.
   *
   * @param all places in the table
   * @param from the first of the block
   * @param count how many
   */
  void block(int[] all, int from, int count) {
    records = all;
    start = from;
    for (Values each : values) {
      each.take(all, from, count);
    }
    for (Near each : near) {
      each.here.take(each.all, each.values.here, count);
    }
  }

  /** A record by its place in the block. */
  int record(int place) {
    return records[start + place];
  }
}
