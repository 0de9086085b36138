package org.lodestar.prevalence.simple;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * People in all from two lists, taken as independent: nothing in two lists can test that. All
 * figures are people.
 *
 * @param first on the first list, n1 in the theory
 * @param second on the second list, n2
 * @param both on both, m
 */
public record TwoLists(long first, long second, long both) {
  public TwoLists {
    if (both < 0 || both > Math.min(first, second)) {
      throw new IllegalArgumentException(both + " of " + first + " and " + second);
    }
  }

  /** Two of the lists of a table; what the others say is not looked at. */
  public static TwoLists of(CaptureTable table, int one, int other) {
    return new TwoLists(table.total(one), table.total(other), table.onAll(1 << one | 1 << other));
  }

  /** On either list. */
  public long seen() {
    return first + second - both;
  }

  /** Lincoln (1930) and Petersen (1896): {@code n1 n2 / m}; none where nobody is on both. */
  public OptionalDouble lincolnPetersen() {
    return both == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) first * second / both);
  }

  /** Chapman (1951): {@code (n1 + 1)(n2 + 1)/(m + 1) - 1}. */
  public double chapman() {
    return (first + 1.0) * (second + 1.0) / (both + 1.0) - 1;
  }

  /** Variance of Chapman's estimate (Seber 1970). */
  public double variance() {
    double up = (first + 1.0) * (second + 1.0) * (first - both) * (second - both);
    return up / ((both + 1.0) * (both + 1.0) * (both + 2.0));
  }

  /**
   * The interval of Chapman's estimate on the log of the unseen (Burnham and others 1987): it never
   * goes below the people who were seen.
   *
   * @param level such as 0.95
   */
  public Interval interval(double level) {
    double unseen = chapman() - seen();
    if (unseen <= 0) {
      return new Interval(seen(), seen());
    }
    double z = NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + level) / 2);
    double factor = Math.exp(z * Math.sqrt(Math.log1p(variance() / (unseen * unseen))));
    return new Interval(seen() + unseen / factor, seen() + unseen * factor);
  }
}
