package org.lodestar.linkage.encode;

/**
 * Likeness of two patterns a and b: 2 |a and b| / (|a| + |b|), where |x| counts the ones; 1 when
 * they are the same, about the fill when they have nothing to do with each other (L. R. Dice,
 * 1945).
 */
final class Dice {
  private static final int USUAL_WORDS = 16;

  private Dice() {}

  static double of(long[] a, long[] b) {
    return of(common(a, 0, b, 0, a.length), Bits.count(a) + Bits.count(b));
  }

  /** Two empty patterns are not alike: they say nothing. */
  static double of(int common, int ones) {
    return ones == 0 ? 0 : 2.0 * common / ones;
  }

  static double of(EncodedList a, int i, EncodedList b, int j) {
    int words = a.header().words();
    int common = common(a.words(), i * words, b.words(), j * words, words);
    return of(common, a.count(i) + b.count(j));
  }

  /** Ones in both. The usual length is written out: the loop costs a third of the speed. */
  static int common(long[] a, int i, long[] b, int j, int words) {
    if (words == USUAL_WORDS) {
      return half(a, i, b, j) + half(a, i + 8, b, j + 8);
    }
    int common = 0;
    for (int w = 0; w < words; w++) {
      common += Long.bitCount(a[i + w] & b[j + w]);
    }
    return common;
  }

  private static int half(long[] a, int i, long[] b, int j) {
    return Long.bitCount(a[i] & b[j])
        + Long.bitCount(a[i + 1] & b[j + 1])
        + Long.bitCount(a[i + 2] & b[j + 2])
        + Long.bitCount(a[i + 3] & b[j + 3])
        + Long.bitCount(a[i + 4] & b[j + 4])
        + Long.bitCount(a[i + 5] & b[j + 5])
        + Long.bitCount(a[i + 6] & b[j + 6])
        + Long.bitCount(a[i + 7] & b[j + 7]);
  }
}
