package org.lodestar.gain;

/**
 * How many people had the same marks before a course and the same marks after it. The same
 * questions are asked both times.
 *
 * @param before marks before it
 * @param after marks after it
 * @param times how many people; one at least
 * @throws IllegalArgumentException where nobody is counted
 */
public record PairCount(int before, int after, long times) {
  public PairCount {
    if (times < 1) {
      throw new IllegalArgumentException("A count is of somebody: " + times);
    }
  }

  /** By how many marks each of them changed; below nought for a loss. */
  public int change() {
    return after - before;
  }
}
