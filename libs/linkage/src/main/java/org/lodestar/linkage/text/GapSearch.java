package org.lodestar.linkage.text;

/**
 * Could an exchange across a gap make two short texts closer than the restricted distance R?
 *
 * <p>A gap of g between {@code x} at place p and {@code y} at p + g + 1 of one text, with {@code
 * yx} at place r of the other, costs 1 + g. Before it at least |p - r| is inserted or deleted,
 * after it |l - g - (p - r)|, where l is by how much the first text is longer. To beat R the sum
 * must be R - 1 or less, so only places p near r and small gaps are to be looked at: usually none
 * is found, and the matrix need not be drawn.
 */
final class GapSearch {
  private GapSearch() {}

  static boolean mayBeat(int restricted, Glyphs a, Glyphs b) {
    return isGapIn(a, b, restricted - 1) || isGapIn(b, a, restricted - 1);
  }

  private static boolean isGapIn(Glyphs gapped, Glyphs text, int budget) {
    int longerBy = gapped.length() - text.length();
    for (int r = 0; r + 1 < text.length(); r++) {
      if (text.at(r) != text.at(r + 1)
          && isGapAt(r, gapped.where(text.at(r + 1)), gapped.where(text.at(r)), longerBy, budget)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGapAt(int r, long x, long y, int longerBy, int budget) {
    long apart = y >>> 1;
    for (int gap = 1; gap < budget && apart != 0; gap++) {
      apart >>>= 1;
      if ((x & apart) != 0 && (x & apart & near(r, longerBy - gap, budget - 1 - gap)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The places p with |p - r| + |rest - (p - r)| of {@code spare} or less. */
  private static long near(int r, int rest, int spare) {
    if (Math.abs(rest) > spare) {
      return 0;
    }
    int from = Math.max(r - (spare - rest) / 2, 0);
    int to = Math.min(r + (spare + rest) / 2, Long.SIZE - 1);
    return to < from ? 0 : -1L >>> (Long.SIZE - 1 - to) & -1L << from;
  }
}
