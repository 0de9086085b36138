package org.lodestar.linkage.text;

/**
 * The least number of characters to insert, delete or replace so that one text becomes the other.
 *
 * <p>For short texts a whole column of the matrix is one word of differences: G. Myers, Journal of
 * the ACM 46 (1999) 395-415, in the form of H. Hyyrö, Nordic Journal of Computing 10 (2003) 29-39.
 */
public final class Levenshtein {
  private Levenshtein() {}

  public static int distance(String a, String b) {
    return distance(Glyphs.of(a), Glyphs.of(b));
  }

  public static int distance(Glyphs a, Glyphs b) {
    return a.areShortAscii(b) ? inWord(a, b, Integer.MAX_VALUE) : PlainLevenshtein.distance(a, b);
  }

  /**
   * The distance when it is {@code atMost} or less, otherwise {@code atMost + 1}: far pairs are
   * given up early.
   */
  public static int distance(Glyphs a, Glyphs b, int atMost) {
    int beyond = atMost + 1;
    if (Signature.leastEdits(a, b) > atMost) {
      return beyond;
    }
    int distance = a.areShortAscii(b) ? inWord(a, b, atMost) : PlainLevenshtein.distance(a, b);
    return Math.min(distance, beyond);
  }

  /** 1 less the distance as a part of the longer length; 1 for two empty texts. */
  public static double similarity(Glyphs a, Glyphs b) {
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 1 : 1 - (double) distance(a, b) / longer;
  }

  /**
   * {@code up} and {@code down} hold where the column of the matrix rises and falls by one from row
   * to row; {@code distance} is its last cell. That cell can fall by one a column at the most,
   * which is why a far pair shows early.
   */
  private static int inWord(Glyphs a, Glyphs b, int atMost) {
    int rows = a.length();
    int columns = b.length();
    if (rows == 0) {
      return columns;
    }
    long up = -1L;
    long down = 0;
    int last = rows - 1;
    int distance = rows;
    for (int j = 0; j < columns; j++) {
      long same = a.where(b.at(j));
      long diagonal = ((same & up) + up ^ up) | same | down;
      long right = down | ~(diagonal | up);
      long left = diagonal & up;
      distance += (int) (right >>> last & 1) - (int) (left >>> last & 1);
      if (distance - (columns - 1 - j) > atMost) {
        return distance;
      }
      right = right << 1 | 1;
      up = left << 1 | ~(diagonal | right);
      down = right & diagonal;
    }
    return distance;
  }
}
