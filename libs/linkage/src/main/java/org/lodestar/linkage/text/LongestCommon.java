package org.lodestar.linkage.text;

/**
 * The longest run of characters that stands unbroken in both texts, and what part of them it is.
 */
public final class LongestCommon {
  private LongestCommon() {}

  /**
   * Twice the run as a part of both lengths: 1 only for the same text, also when both are empty.
   */
  public static double ratio(Glyphs a, Glyphs b) {
    int both = a.length() + b.length();
    return both == 0 ? 1 : 2.0 * length(a, b) / both;
  }

  public static double ratio(String a, String b) {
    return ratio(Glyphs.of(a), Glyphs.of(b));
  }

  /** The run as a part of the shorter text: 1 when one contains the other; 0 when one is empty. */
  public static double contained(Glyphs a, Glyphs b) {
    int shorter = Math.min(a.length(), b.length());
    return shorter == 0 ? 0 : (double) length(a, b) / shorter;
  }

  public static double contained(String a, String b) {
    return contained(Glyphs.of(a), Glyphs.of(b));
  }

  public static int length(Glyphs a, Glyphs b) {
    return a.areShortAscii(b) ? inWord(a, b) : plain(a, b);
  }

  /**
   * From each place of b: where does that run begin in a, and for how long is there such a place?
   */
  private static int inWord(Glyphs a, Glyphs b) {
    int longest = 0;
    for (int j = 0; j + longest < b.length(); j++) {
      long begins = -1L;
      int run = 0;
      while (j + run < b.length() && (begins &= a.where(b.at(j + run)) >>> run) != 0) {
        run++;
      }
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static int plain(Glyphs a, Glyphs b) {
    int longest = 0;
    int[] runs = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      // From the end, so that the cell before still holds the row above.
      for (int j = b.length(); j > 0; j--) {
        runs[j] = a.at(i) == b.at(j - 1) ? runs[j - 1] + 1 : 0;
        longest = Math.max(longest, runs[j]);
      }
    }
    return longest;
  }
}
