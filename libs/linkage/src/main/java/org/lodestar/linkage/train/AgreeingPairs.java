package org.lodestar.linkage.train;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.lodestar.linkage.table.Column;

/** Pairs of records with the same value in a column, each as likely to be drawn. */
final class AgreeingPairs {
  /** Records by their value, and where each value begins. */
  private final int[] rows;

  private final int[] starts;

  /** Pairs of all values up to each one. */
  private final double[] upTo;

  private AgreeingPairs(int[] rows, int[] starts, double[] upTo) {
    this.rows = rows;
    this.starts = starts;
    this.upTo = upTo;
  }

  static AgreeingPairs of(Column column) {
    int[] counts = column.counts();
    int[] starts = new int[counts.length + 1];
    double[] upTo = new double[counts.length];
    double pairs = 0;
    for (int code = 0; code < counts.length; code++) {
      starts[code + 1] = starts[code] + counts[code];
      pairs += counts[code] * (counts[code] - 1.0) / 2;
      upTo[code] = pairs;
    }
    int[] next = starts.clone();
    int[] rows = new int[starts[counts.length]];
    for (int row = 0; row < column.size(); row++) {
      if (column.code(row) != Column.ABSENT) {
        rows[next[column.code(row)]++] = row;
      }
    }
    return new AgreeingPairs(rows, starts, upTo);
  }

  /** How many there are. */
  double pairs() {
    return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
  }

  /** One of them; there must be some. */
  int[] draw(SplittableRandom random) {
    int found = Arrays.binarySearch(upTo, random.nextDouble() * pairs());
    int code = found < 0 ? -found - 1 : found + 1;
    while (starts[code + 1] - starts[code] < 2) {
      code++;
    }
    int size = starts[code + 1] - starts[code];
    int a = random.nextInt(size);
    int b = random.nextInt(size - 1);
    return new int[] {rows[starts[code] + a], rows[starts[code] + (b >= a ? b + 1 : b)]};
  }
}
