package org.lodestar.linkage.score;

/**
 * Sorts places by numbers, equal ones staying in their order: by the lowest 16 bits first, then by
 * the next, passing over those that are the same for all. Time grows with the number of places
 * alone.
 */
final class Radix {
  private static final int BITS = 16;
  private static final int SMALL = 1 << 12;

  private Radix() {}

  /**
   * Sorts.
   *
   * @param order places, whose content is lost
   * @param keys the number at each place, without a sign
   */
  static int[] sorted(int[] order, long[] keys) {
    int[] from = order;
    int[] to = new int[order.length];
    int bits = order.length < SMALL ? BITS / 2 : BITS;
    long varied = varied(order, keys);
    for (int shift = 0; shift < Long.SIZE; shift += bits) {
      if ((varied >>> shift & (1L << bits) - 1) != 0) {
        pass(from, to, keys, shift, bits);
        int[] free = from;
        from = to;
        to = free;
      }
    }
    return from;
  }

  private static long varied(int[] order, long[] keys) {
    long varied = 0;
    for (int at : order) {
      varied |= keys[at] ^ keys[order[0]];
    }
    return varied;
  }

  private static void pass(int[] from, int[] to, long[] keys, int shift, int bits) {
    int mask = (1 << bits) - 1;
    int[] next = new int[mask + 2];
    for (int at : from) {
      next[((int) (keys[at] >>> shift) & mask) + 1]++;
    }
    for (int i = 0; i < mask; i++) {
      next[i + 1] += next[i];
    }
    for (int at : from) {
      to[next[(int) (keys[at] >>> shift) & mask]++] = at;
    }
  }
}
