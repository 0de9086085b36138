package org.lodestar.linkage.text;

/**
 * Likeness of short names, from 0 (nothing in common) to 1 (the same).
 *
 * <p>Jaro: two characters match when they are the same and stand no further apart than half the
 * longer length less one; with m matches of which t pairs stand in another order, {@code (m/|a| +
 * m/|b| + (m - t)/m) / 3}. Winkler adds a tenth of what is missing to 1 for each of up to four same
 * first characters, here only when Jaro is above 0.7, as DuckDB and the usual tools do. Half a pair
 * out of order is rounded down, again as they do.
 *
 * <p>Sources: M. A. Jaro, JASA 84 (1989) 414-420; W. E. Winkler, Proceedings of the Section on
 * Survey Research Methods, ASA (1990) 354-359. DuckDB counts bytes, we count code points: the two
 * agree on ASCII.
 */
public final class JaroWinkler {
  private static final double BONUS_ABOVE = 0.7;
  private static final double BONUS_EACH = 0.1;
  private static final int MOST_SAME = 4;

  private JaroWinkler() {}

  public static double similarity(String a, String b) {
    return similarity(Glyphs.of(a), Glyphs.of(b));
  }

  public static double similarity(Glyphs a, Glyphs b) {
    double jaro = jaro(a, b);
    return jaro > BONUS_ABOVE ? withBonus(jaro, sameStart(a, b)) : jaro;
  }

  public static double jaro(String a, String b) {
    return jaro(Glyphs.of(a), Glyphs.of(b));
  }

  /** The likeness without regard to how the texts begin. */
  public static double jaro(Glyphs a, Glyphs b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty() ? 1 : 0;
    }
    return a.length() < b.length() ? jaroOrdered(a, b) : jaroOrdered(b, a);
  }

  /**
   * Never less than {@link #similarity(Glyphs, Glyphs)} and several times cheaper: a pair whose
   * bound lies below the lowest threshold need not be compared.
   */
  public static double upperBound(Glyphs a, Glyphs b) {
    int m =
        Math.min(
            a.length() - Signature.alone(a.signature, b.signature),
            b.length() - Signature.alone(b.signature, a.signature));
    if (m <= 0) {
      return a.isEmpty() && b.isEmpty() ? 1 : 0;
    }
    double jaro = jaro(m, 0, a.length(), b.length());
    return jaro > BONUS_ABOVE ? withBonus(jaro, a.sharedStart(b)) : jaro;
  }

  /**
   * How many characters two texts of these lengths must share to be so alike.
   *
   * @return one more than there can be where no number is enough
   */
  public static int leastShared(int lengthA, int lengthB, double least) {
    int most = Math.min(lengthA, lengthB);
    if (most == 0 || !(least > 0)) {
      return 0;
    }
    for (int m = 1; m <= most; m++) {
      double jaro = jaro(m, 0, lengthA, lengthB);
      if ((jaro > BONUS_ABOVE ? withBonus(jaro, Math.min(MOST_SAME, most)) : jaro) >= least) {
        return m;
      }
    }
    return most + 1;
  }

  /**
   * The likeness of two packed texts where they share so many characters, in places near enough;
   * where they share fewer perhaps 0.
   *
   * @param one the place of the first among all
   * @param other the place of the second
   */
  public static double similarity(Outlines all, int one, int other, int leastShared) {
    double jaro = PackedJaro.jaro(all, one, other, leastShared);
    return jaro > BONUS_ABOVE ? withBonus(jaro, all.sameStart(one, other)) : jaro;
  }

  static double jaro(int m, int t, int lengthA, int lengthB) {
    double matches = m;
    return (matches / lengthA + matches / lengthB + (matches - t) / matches) / 3;
  }

  /** How far apart the places of two matching characters may lie. */
  static int reach(Glyphs a, Glyphs b) {
    return Math.max(Math.max(a.length(), b.length()) / 2 - 1, 0);
  }

  private static double jaroOrdered(Glyphs shorter, Glyphs longer) {
    return shorter.areShortAscii(longer)
        ? jaroInWord(shorter, longer)
        : PlainJaro.jaro(shorter, longer);
  }

  /**
   * Each character of the shorter text takes the first free partner within reach. The free partners
   * are one word: the places of the letter, within the window, not taken before; the lowest set bit
   * is the partner (the idea of M. Bachmann's rapidfuzz).
   */
  private static double jaroInWord(Glyphs shorter, Glyphs longer) {
    int reach = reach(shorter, longer);
    long window = (1L << (reach + 1)) - 1;
    long takenLonger = 0;
    long takenShorter = 0;
    int length = shorter.length();
    for (int j = 0; j < length; j++) {
      long free = longer.where(shorter.at(j)) & window & ~takenLonger;
      takenLonger |= free & -free;
      takenShorter |= (free | -free) >>> 63 << j;
      window = window << 1 | (j < reach ? 1 : 0);
    }
    int m = Long.bitCount(takenLonger);
    if (m == 0) {
      return 0;
    }
    int outOfOrder = outOfOrder(shorter, takenShorter, longer, takenLonger);
    return jaro(m, outOfOrder / 2, length, longer.length());
  }

  private static int outOfOrder(Glyphs a, long takenA, Glyphs b, long takenB) {
    int count = 0;
    for (long restA = takenA, restB = takenB; restA != 0; restA &= restA - 1, restB &= restB - 1) {
      int placeA = Long.numberOfTrailingZeros(restA);
      int placeB = Long.numberOfTrailingZeros(restB);
      count += a.at(placeA) == b.at(placeB) ? 0 : 1;
    }
    return count;
  }

  private static int sameStart(Glyphs a, Glyphs b) {
    int most = a.sharedStart(b);
    int same = 0;
    while (same < most && a.at(same) == b.at(same)) {
      same++;
    }
    return same;
  }

  private static double withBonus(double jaro, int sameStart) {
    return jaro + sameStart * BONUS_EACH * (1 - jaro);
  }
}
