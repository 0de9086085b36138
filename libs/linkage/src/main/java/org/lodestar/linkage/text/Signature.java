package org.lodestar.linkage.text;

/**
 * Which characters a text holds, in 64 bits: 26 bits for "this letter occurs", 26 for "it occurs
 * twice or more", 10 for digits, and two for all that is neither. Upper and lower case share a bit,
 * and letters of other scripts are dealt out over the 26.
 *
 * <p>A bit set in one text and not in the other is one character of the first that can have no
 * partner in the second; sharing bits only hides such characters, so the number of set bits is a
 * true lower bound of {@linkplain #alone the characters left alone}.
 */
final class Signature {
  private static final int LETTERS = 26;
  private static final int DIGITS = 2 * LETTERS;
  private static final int OTHER = DIGITS + 10;

  private Signature() {}

  static long of(int[] points) {
    long signature = 0;
    for (int c : points) {
      signature |= bits(c, signature);
    }
    return signature;
  }

  /** At least so many characters of the first have no partner in the second. */
  static int alone(long first, long second) {
    return Long.bitCount(first & ~second);
  }

  /** No edit, nor the exchange of two neighbours, removes more than one lonely character a side. */
  static int leastEdits(Glyphs a, Glyphs b) {
    int alone = Math.max(alone(a.signature, b.signature), alone(b.signature, a.signature));
    return Math.max(alone, Math.abs(a.length() - b.length()));
  }

  private static long bits(int c, long soFar) {
    if (c >= '0' && c <= '9') {
      return 1L << (DIGITS + c - '0');
    }
    if (Character.isLetter(c)) {
      return firstOrAgain(letter(c), LETTERS, soFar);
    }
    return firstOrAgain(OTHER, 1, soFar);
  }

  private static int letter(int c) {
    return c < 128 ? (c & 31) - 1 : c % LETTERS;
  }

  private static long firstOrAgain(int bit, int step, long soFar) {
    return (soFar & 1L << bit) == 0 ? 1L << bit : 1L << (bit + step);
  }
}
