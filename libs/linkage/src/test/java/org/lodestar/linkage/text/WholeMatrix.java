package org.lodestar.linkage.text;

import java.util.HashMap;
import java.util.Map;

/** Damerau's distance by the matrix of Lowrance and Wagner, as plainly as it can be written. */
final class WholeMatrix {
  private WholeMatrix() {}

  static int damerau(Glyphs a, Glyphs b) {
    int rows = a.length();
    int columns = b.length();
    int[][] cost = new int[rows + 1][columns + 1];
    Map<Integer, Integer> lastRow = new HashMap<>();
    for (int i = 0; i <= rows; i++) {
      int lastColumn = 0;
      for (int j = 0; j <= columns; j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        boolean same = a.at(i - 1) == b.at(j - 1);
        int best = cost[i - 1][j - 1] + (same ? 0 : 1);
        best = Math.min(best, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        int k = lastRow.getOrDefault(b.at(j - 1), 0);
        if (k > 0 && lastColumn > 0) {
          best = Math.min(best, cost[k - 1][lastColumn - 1] + i - k - 1 + 1 + j - lastColumn - 1);
        }
        cost[i][j] = best;
        lastColumn = same ? j : lastColumn;
      }
      if (i > 0) {
        lastRow.put(a.at(i - 1), i);
      }
    }
    return cost[rows][columns];
  }
}
