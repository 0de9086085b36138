package org.lodestar.linkage.text;

/**
 * The least number of characters to insert, delete or replace, or of neighbours to exchange, so
 * that one text becomes the other. This is the true distance, in which exchanged neighbours may be
 * edited again: "ca" to "abc" is 2 (exchange, then insert between), where the restricted form says
 * 3.
 *
 * <p>The restricted distance R is found in a word (Hyyrö, Nordic Journal of Computing 10 (2003)
 * 29-39) and is the true distance D unless D uses an exchange across a gap, that is {@code xuy} to
 * {@code yx} at 1 + |u|, which R must do as deletions and insertions at 2 + |u|. Each such exchange
 * costs at least 2 and saves 1, so {@code R <= D + D/2}. Hence D = R for R of 2 or less; R = 3
 * hides D = 2 only when the texts differ by one such exchange and nothing else; and a pair with
 * {@code 2R > 3k} lies beyond the cut-off k. What is left open, and that {@link GapSearch} cannot
 * settle, goes to {@link GappedExchange}.
 */
public final class DamerauLevenshtein {
  private DamerauLevenshtein() {}

  public static int distance(String a, String b) {
    return distance(Glyphs.of(a), Glyphs.of(b));
  }

  public static int distance(Glyphs a, Glyphs b) {
    if (!a.areShortAscii(b)) {
      return GappedExchange.distance(a, b);
    }
    return settle(a, b, restricted(a, b, Integer.MAX_VALUE));
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
    if (!a.areShortAscii(b)) {
      return Math.min(GappedExchange.distance(a, b), beyond);
    }
    int enough = atMost + atMost / 2;
    int restricted = restricted(a, b, enough);
    return restricted > enough ? beyond : Math.min(settle(a, b, restricted), beyond);
  }

  private static int settle(Glyphs a, Glyphs b, int restricted) {
    if (restricted <= 2 || restricted == Signature.leastEdits(a, b)) {
      return restricted;
    }
    if (restricted == 3) {
      return GappedExchange.isOnlyDifference(a, b) ? 2 : 3;
    }
    return GappedExchange.distance(a, b);
  }

  /**
   * As in {@link Levenshtein}, with {@code swapped}: where the letter before and this one stand in
   * the other order and the cell before was no match.
   */
  private static int restricted(Glyphs a, Glyphs b, int atMost) {
    int rows = a.length();
    int columns = b.length();
    if (rows == 0) {
      return columns;
    }
    long up = -1L;
    long down = 0;
    long diagonal = 0;
    long before = 0;
    int last = rows - 1;
    int distance = rows;
    for (int j = 0; j < columns; j++) {
      long same = a.where(b.at(j));
      long swapped = (~diagonal & same) << 1 & before;
      diagonal = ((same & up) + up ^ up) | same | down | swapped;
      long right = down | ~(diagonal | up);
      long left = diagonal & up;
      distance += (int) (right >>> last & 1) - (int) (left >>> last & 1);
      if (distance - (columns - 1 - j) > atMost) {
        return distance;
      }
      right = right << 1 | 1;
      up = left << 1 | ~(diagonal | right);
      down = right & diagonal;
      before = same;
    }
    return distance;
  }
}
