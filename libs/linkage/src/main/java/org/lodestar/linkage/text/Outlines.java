package org.lodestar.linkage.text;

/**
 * Many texts side by side on one plain array: of each its signature, its length, and, where it is
 * {@linkplain #isPacked packed}, its characters. Most pairs of names are told apart by signature
 * and length alone, and what is looked at of one text lies in one line of the processor's cache.
 * For several threads at once, unless it is {@link #room}.
 */
public final class Outlines {
  /** Characters of a packed text at most. */
  public static final int PACKED = 16;

  private static final int LONGS = 4;
  private static final int LENGTH = 1;
  private static final int LOW = 2;
  private static final int HIGH = 3;
  private static final long LOOSE = 1L << 32;

  private long[] all;

  private Outlines(long[] all) {
    this.all = all;
  }

  /** Of these texts, by their places. */
  public static Outlines of(Glyphs[] texts) {
    long[] all = new long[Math.multiplyExact(texts.length, LONGS)];
    for (int i = 0; i < texts.length; i++) {
      Glyphs text = texts[i];
      boolean packed = text.isShortAscii() && text.length() <= PACKED;
      all[i * LONGS] = text.signature;
      all[i * LONGS + LENGTH] = packed ? text.length() : LOOSE | text.length();
      all[i * LONGS + LOW] = packed ? packed(text, 0) : 0;
      all[i * LONGS + HIGH] = packed ? packed(text, Long.BYTES) : 0;
    }
    return new Outlines(all);
  }

  /** Room for some of them; see {@link #take}. For one thread. */
  public static Outlines room() {
    return new Outlines(new long[0]);
  }

  /**
   * Lays some of others side by side here, in place of what was here.
   *
   * @param texts their places there; negative for none
   */
  public void take(Outlines others, int[] texts, int count) {
    if (all.length < count * LONGS) {
      all = new long[Math.max(count * LONGS, 2 * all.length)];
    }
    for (int i = 0; i < count; i++) {
      if (texts[i] >= 0) {
        System.arraycopy(others.all, texts[i] * LONGS, all, i * LONGS, LONGS);
      }
    }
  }

  private static long packed(Glyphs text, int from) {
    long packed = 0;
    for (int i = from; i < Math.min(text.length(), from + Long.BYTES); i++) {
      packed |= (long) text.at(i) << Byte.SIZE * (i - from);
    }
    return packed;
  }

  long signature(int text) {
    return all[text * LONGS];
  }

  /** How many code points a text has. */
  public int length(int text) {
    return (int) all[text * LONGS + LENGTH];
  }

  /** Whether the text is ASCII alone and short. */
  public boolean isPacked(int text) {
    return (all[text * LONGS + LENGTH] & LOOSE) == 0;
  }

  /** The first eight characters of a packed text, 8 bits each, the first one lowest. */
  long low(int text) {
    return all[text * LONGS + LOW];
  }

  /** The next eight. */
  long high(int text) {
    return all[text * LONGS + HIGH];
  }

  /** Never less than how many characters two texts have in common, each counted as often. */
  public int sharedAtMost(int a, int b) {
    long one = signature(a);
    long other = signature(b);
    return Math.min(
        length(a) - Signature.alone(one, other), length(b) - Signature.alone(other, one));
  }

  /** How many of the first four characters are the same, of two packed texts. */
  int sameStart(int a, int b) {
    int same = Long.numberOfTrailingZeros(low(a) ^ low(b) | 1L << 32) >>> 3;
    return Math.min(same, Math.min(length(a), length(b)));
  }
}
