package org.lodestar.linkage.text;

import java.util.Arrays;

/**
 * A text made ready for comparison: its code points, a signature of which characters it holds, and
 * where each of them stands. Prepare every distinct value once, compare it many times.
 *
 * <p>Nothing is trimmed, folded or normalised: a space is a character like any other, so a blank
 * text differs from an empty one. Two empty texts are the same (similarity 1, distance 0); an empty
 * and a filled one share nothing (similarity 0, distance the length). A missing value is the
 * caller's matter and is not the empty text.
 *
 * <p>A text of ASCII alone, 64 characters at most, is {@linkplain #isShortAscii() short}: two such
 * texts are compared with one machine word as the row of the matrix and without allocation. All
 * others take the plain way over code points, so a letter beyond the basic plane counts as one.
 */
public final class Glyphs {
  private static final int WORD = Long.SIZE;
  private static final int ASCII = 128;

  private final int[] points;

  /** See {@link Signature}. */
  final long signature;

  /** The first four code points, 16 bits each, the first one lowest. */
  private final long start;

  /** The characters below 64, and from 64 to 127, that occur. Only of a short text. */
  private final long low;

  private final long high;
  private final int lows;

  /** For each character that occurs, in order, the bits of its places; then one zero. */
  private final long[] places;

  private Glyphs(int[] points) {
    this.points = points;
    this.signature = Signature.of(points);
    this.start = start(points);
    boolean word = points.length <= WORD && Arrays.stream(points).allMatch(c -> c < ASCII);
    this.low = word ? occurring(points, 0) : 0;
    this.high = word ? occurring(points, WORD) : 0;
    this.lows = Long.bitCount(low);
    this.places = new long[word ? lows + Long.bitCount(high) + 1 : 0];
    if (word) {
      place();
    }
  }

  public static Glyphs of(String text) {
    return new Glyphs(text.codePoints().toArray());
  }

  static Glyphs of(int... points) {
    return new Glyphs(points.clone());
  }

  /** How many code points. */
  public int length() {
    return points.length;
  }

  public boolean isEmpty() {
    return points.length == 0;
  }

  /** ASCII alone and 64 characters at most, so that the fast kernels apply. */
  public boolean isShortAscii() {
    return places.length > 0;
  }

  boolean areShortAscii(Glyphs other) {
    return places.length > 0 && other.places.length > 0;
  }

  int at(int index) {
    return points[index];
  }

  Glyphs piece(int from, int to) {
    return new Glyphs(Arrays.copyOfRange(points, from, to));
  }

  /** The places of a character below 128 in this short text: bit i is set when character i is c. */
  long where(int c) {
    // Written without a branch that depends on the letter: the table holds only the characters that
    // occur, found by counting those before; one that does not occur is masked away.
    long set = c < WORD ? low : high;
    int before = Long.bitCount(set & ((1L << c) - 1)) + (c < WORD ? 0 : lows);
    return places[before] & -(set >>> c & 1);
  }

  /**
   * How many of the first four characters are surely the same. Exact for the basic plane, and never
   * less than the truth beyond it.
   */
  int sharedStart(Glyphs other) {
    int same = Long.numberOfTrailingZeros(start ^ other.start) >>> 4;
    return Math.min(same, Math.min(points.length, other.points.length));
  }

  private void place() {
    for (int i = 0; i < points.length; i++) {
      int c = points[i];
      long set = c < WORD ? low : high;
      places[Long.bitCount(set & ((1L << c) - 1)) + (c < WORD ? 0 : lows)] |= 1L << i;
    }
  }

  private static long occurring(int[] points, int from) {
    long set = 0;
    for (int c : points) {
      set |= c >= from && c < from + WORD ? 1L << c : 0;
    }
    return set;
  }

  private static long start(int[] points) {
    long packed = 0;
    for (int i = 0; i < Math.min(4, points.length); i++) {
      packed |= (points[i] & 0xFFFFL) << 16 * i;
    }
    return packed;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Glyphs that && Arrays.equals(points, that.points);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(points);
  }

  @Override
  public String toString() {
    return new String(points, 0, points.length);
  }
}
