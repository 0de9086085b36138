package org.lodestar.linkage.score;

import java.util.Arrays;
import java.util.Map;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.model.Expression;
import org.lodestar.linkage.model.Expression.Side;
import org.lodestar.linkage.table.Column;

/** How common each value of a column is: its share of the records that have one. */
final class Frequencies {
  private final int[] codes;
  private final double[] shares;

  private Frequencies(int[] codes, double[] shares) {
    this.codes = codes;
    this.shares = shares;
  }

  /**
   * From the records; where a table from outside, such as the national count of surnames, knows a
   * value, it counts instead.
   */
  static Frequencies of(String name, Columns columns, Map<String, Double> outside) {
    Column column = columns.of(new Expression.Ref(name, Side.LEFT));
    int[] counts = column.counts();
    double present = column.present();
    double[] shares = new double[counts.length];
    for (int code = 0; code < counts.length; code++) {
      shares[code] = outside.getOrDefault(column.value(code), counts[code] / present);
    }
    return new Frequencies(column.codes(), shares);
  }

  /** The smallest share of any value; 1 where there is none. */
  double rarest() {
    return Arrays.stream(shares).filter(share -> share > 0).min().orElse(1);
  }

  /** The larger share of the two values; below 0 where one is absent. */
  double larger(int left, int right) {
    int a = codes[left];
    int b = codes[right];
    return a == Column.ABSENT || b == Column.ABSENT ? -1 : Math.max(shares[a], shares[b]);
  }
}
