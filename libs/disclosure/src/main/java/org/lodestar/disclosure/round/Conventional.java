package org.lodestar.disclosure.round;

import java.util.Arrays;

/** Each count to the nearest multiple; half a base goes up. */
public final class Conventional {
  private Conventional() {}

  public static Rounding of(long[] counts, int base) {
    long[] rounded = Arrays.stream(counts).map(count -> (count + base / 2) / base * base).toArray();
    return new Rounding(rounded, base / 2, 0);
  }
}
