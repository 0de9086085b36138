package org.lodestar.linkage.compare;

/**
 * How many characters two values must share to be on the good side of a threshold, by their
 * lengths: worked out once, so that most pairs are told apart by one look into a table. For several
 * threads at once.
 */
final class LeastShared {
  /** Longer values are not told apart here. */
  private static final int LONGEST = 64;

  /** By the two lengths. */
  private final byte[][] least = new byte[LONGEST + 2][LONGEST + 2];

  /**
   * @param similarity whether the good side is above the threshold
   */
  LeastShared(Kernel kernel, double threshold, boolean similarity) {
    boolean known = similarity != kernel.isDistance();
    for (int a = 0; known && a <= LONGEST; a++) {
      for (int b = 0; b <= LONGEST; b++) {
        least[a][b] = (byte) kernel.leastShared(a, b, threshold);
      }
    }
  }

  /** For one length by the other. */
  byte[] of(int length) {
    return least[place(length)];
  }

  static int place(int length) {
    return Math.min(length, LONGEST + 1);
  }
}
