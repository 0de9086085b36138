package org.lodestar.gain;

/**
 * How many people had a question right, or wrong, and the same marks in the rest of the set.
 *
 * @param right whether they had it right
 * @param rest their marks in all other questions of the set
 * @param times how many people; one at least
 * @throws IllegalArgumentException where nobody is counted
 */
public record RestCount(boolean right, int rest, long times) {
  public RestCount {
    if (times < 1) {
      throw new IllegalArgumentException("A count is of somebody: " + times);
    }
  }
}
