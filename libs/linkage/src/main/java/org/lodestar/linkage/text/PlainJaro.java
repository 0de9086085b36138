package org.lodestar.linkage.text;

/** Jaro for texts of any script and length, by the definition. */
final class PlainJaro {
  private PlainJaro() {}

  static double jaro(Glyphs shorter, Glyphs longer) {
    int[] matchedShorter = new int[shorter.length()];
    boolean[] taken = new boolean[longer.length()];
    int reach = JaroWinkler.reach(shorter, longer);
    int m = 0;
    for (int j = 0; j < shorter.length(); j++) {
      int partner = partner(shorter.at(j), longer, taken, j - reach, j + reach);
      if (partner >= 0) {
        taken[partner] = true;
        matchedShorter[m++] = shorter.at(j);
      }
    }
    int outOfOrder = outOfOrder(matchedShorter, longer, taken);
    return m == 0 ? 0 : JaroWinkler.jaro(m, outOfOrder / 2, shorter.length(), longer.length());
  }

  private static int partner(int c, Glyphs text, boolean[] taken, int from, int to) {
    for (int i = Math.max(from, 0); i <= Math.min(to, text.length() - 1); i++) {
      if (!taken[i] && text.at(i) == c) {
        return i;
      }
    }
    return -1;
  }

  private static int outOfOrder(int[] matched, Glyphs text, boolean[] taken) {
    int count = 0;
    int k = 0;
    for (int i = 0; i < taken.length; i++) {
      if (taken[i] && text.at(i) != matched[k++]) {
        count++;
      }
    }
    return count;
  }
}
