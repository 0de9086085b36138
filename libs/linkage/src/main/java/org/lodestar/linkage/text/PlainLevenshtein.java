package org.lodestar.linkage.text;

/** Levenshtein's distance for texts of any script and length, one row of the matrix at a time. */
final class PlainLevenshtein {
  private PlainLevenshtein() {}

  static int distance(Glyphs a, Glyphs b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 0; i < a.length(); i++) {
      next(row, a.at(i), b);
    }
    return row[b.length()];
  }

  private static void next(int[] row, int c, Glyphs b) {
    int diagonal = row[0]++;
    for (int j = 1; j < row.length; j++) {
      int replaced = diagonal + (b.at(j - 1) == c ? 0 : 1);
      diagonal = row[j];
      row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
    }
  }
}
