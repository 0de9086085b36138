package org.lodestar.statute;

/**
 * A number as far as it is known: it lies between two, both included.
 *
 * @param least at least this
 * @param most at most this
 */
public record Between(long least, long most) {
  public Between {
    if (most < least) {
      throw new IllegalArgumentException("The most is less than the least");
    }
  }

  /** A number that is known. */
  public static Between exactly(long number) {
    return new Between(number, number);
  }

  /** It is known. */
  public boolean isExact() {
    return least == most;
  }

  /** The sum of both, as far as it is known. */
  public Between plus(Between other) {
    return new Between(least + other.least, most + other.most);
  }

  /** The difference, as far as it is known. */
  Between minus(Between other) {
    return new Between(least - other.most, most - other.least);
  }

  Between notBelowZero() {
    return new Between(Math.max(0, least), Math.max(0, most));
  }

  Between atMost(long limit) {
    return new Between(Math.min(least, limit), Math.min(most, limit));
  }
}
