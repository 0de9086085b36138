package org.lodestar.gain;

import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Means of people drawn again, with putting back, from a table of counts (percentile bootstrap:
 * Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7, 1979). It
 * leans on no bell curve, and is too narrow where there are few.
 */
final class Resampled {
  /** Of more people it would take long, and says what the other interval says. */
  static final int MOST_PEOPLE = 2_000;

  /**
   * One less than 2,000: then the ends are the 50th value from below and from above (Davison and
   * Hinkley, Bootstrap Methods and Their Application, 1997, section 5.2).
   */
  static final int DRAWS = 1_999;

  private static final int END = 50;

  private final int[] changes;

  /**
   * The people of a table, side by side.
   *
   * @param counts how many changed by how many marks, in order
   * @param people how many that are
   */
  Resampled(Map<Integer, Long> counts, int people) {
    changes = new int[people];
    int next = 0;
    for (Map.Entry<Integer, Long> each : counts.entrySet()) {
      int end = next + Math.toIntExact(each.getValue());
      Arrays.fill(changes, next, end, each.getKey());
      next = end;
    }
  }

  /** In marks. The same name draws the same. */
  Interval interval(String name) {
    SplittableRandom random = new SplittableRandom(seed(name));
    long[] sums = new long[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      sums[i] = drawn(random);
    }
    Arrays.sort(sums);
    double people = changes.length;
    return new Interval(sums[END - 1] / people, sums[DRAWS - END] / people);
  }

  private long drawn(SplittableRandom random) {
    long sum = 0;
    for (int i = 0; i < changes.length; i++) {
      // The upper half of a product of 128 bits: which person that is, the same on every JDK.
      sum += changes[(int) Math.unsignedMultiplyHigh(random.nextLong(), changes.length)];
    }
    return sum;
  }

  private static long seed(String name) {
    long seed = 1;
    for (int i = 0; i < name.length(); i++) {
      seed = 31 * seed + name.charAt(i);
    }
    return seed;
  }
}
