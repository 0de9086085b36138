package org.lodestar.linkage.encode;

/** Rows of bits in words of 64: bit p is bit p mod 64 of word p / 64. */
final class Bits {
  private Bits() {}

  static void set(long[] bits, int position) {
    bits[position >> 6] |= 1L << position;
  }

  static boolean has(long[] bits, int position) {
    return (bits[position >> 6] >>> position & 1) == 1;
  }

  static int count(long[] bits) {
    int count = 0;
    for (long word : bits) {
      count += Long.bitCount(word);
    }
    return count;
  }

  /** The second half laid over the first by exclusive or. */
  static long[] fold(long[] bits) {
    long[] folded = new long[bits.length / 2];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = bits[i] ^ bits[i + folded.length];
    }
    return folded;
  }
}
