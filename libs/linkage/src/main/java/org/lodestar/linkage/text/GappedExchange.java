package org.lodestar.linkage.text;

import java.util.Arrays;

/**
 * The true Damerau distance where neighbours may be exchanged across a gap: R. Lowrance and R. A.
 * Wagner, Journal of the ACM 22 (1975) 177-183, in linear space as C. Zhao and S. Sahni show (BMC
 * Bioinformatics 20 (2019) 277): an exchange with a gap on both sides never helps, so only the last
 * two rows are needed and, for each column, the row before the latest match of its letter.
 */
final class GappedExchange {
  private GappedExchange() {}

  /** Whether the texts differ by {@code xuy} against {@code yx} and nothing else. */
  static boolean isOnlyDifference(Glyphs a, Glyphs b) {
    Glyphs longer = a.length() > b.length() ? a : b;
    Glyphs shorter = longer == a ? b : a;
    if (longer.length() != shorter.length() + 1) {
      return false;
    }
    int x = 0;
    while (x < shorter.length() && longer.at(x) == shorter.at(x)) {
      x++;
    }
    return x + 2 <= shorter.length()
        && longer.at(x) == shorter.at(x + 1)
        && longer.at(x + 2) == shorter.at(x)
        && sameFrom(x + 3, longer, shorter);
  }

  private static boolean sameFrom(int from, Glyphs longer, Glyphs shorter) {
    for (int i = from; i < longer.length(); i++) {
      if (longer.at(i) != shorter.at(i - 1)) {
        return false;
      }
    }
    return true;
  }

  static int distance(Glyphs a, Glyphs b) {
    int[] first = firstSame(b);
    int columns = b.length();
    int far = Math.max(a.length(), columns) + 1;
    int[] lastRow = new int[columns + 1]; // of the letter whose first place is this column
    int[] beforeMatch = new int[columns + 2];
    int[] above = new int[columns + 2];
    int[] row = new int[columns + 2];
    Arrays.fill(beforeMatch, far);
    Arrays.fill(above, far);
    // Cell j of the matrix is held at j + 1, so that there is a column before the first.
    Arrays.setAll(row, j -> j == 0 ? far : j - 1);
    Arrays.fill(lastRow, -1);
    for (int i = 1; i <= a.length(); i++) {
      int[] swap = above;
      above = row;
      row = swap;
      int c = a.at(i - 1);
      int lastColumn = -1;
      int beforeColumn = far;
      int twoUp = row[1];
      row[1] = i;
      for (int j = 1; j <= columns; j++) {
        boolean same = b.at(j - 1) == c;
        int best = Math.min(above[j] + (same ? 0 : 1), Math.min(row[j], above[j + 1]) + 1);
        if (same) {
          lastColumn = j;
          beforeMatch[j + 1] = above[j - 1];
          beforeColumn = twoUp;
        } else if (j - lastColumn == 1) {
          best = Math.min(best, beforeMatch[j + 1] + i - lastRow[first[j]]);
        } else if (i - lastRow[first[j]] == 1) {
          best = Math.min(best, beforeColumn + j - lastColumn);
        }
        twoUp = row[j + 1];
        row[j + 1] = best;
      }
      if (lastColumn > 0) {
        lastRow[first[lastColumn]] = i;
      }
    }
    return row[columns + 1];
  }

  /** For each column from 1 the first column with the same letter. */
  private static int[] firstSame(Glyphs b) {
    int[] first = new int[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      int k = 1;
      while (b.at(k - 1) != b.at(j - 1)) {
        k++;
      }
      first[j] = k;
    }
    return first;
  }
}
