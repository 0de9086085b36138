package org.lodestar.charts;

import java.util.List;

/**
 * A table: the first cell of a row names it.
 *
 * @param heads of the columns
 */
public record Grid(List<String> heads, List<List<String>> rows) {
  public Grid {
    heads = List.copyOf(heads);
    rows = rows.stream().map(List::copyOf).toList();
    int columns = heads.size();
    if (rows.stream().anyMatch(row -> row.size() != columns)) {
      throw new IllegalArgumentException("A row has not as many cells as there are columns");
    }
  }
}
