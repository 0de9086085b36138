package org.lodestar.app.requests.table;

import java.util.List;

/**
 * What was made of the figures that were wanted, in words.
 *
 * @param words what is to be known beside it, also what is given instead of what was wanted
 * @param parts each part that was wanted, and how much of it is given
 * @param given whether it left with an answer, so that it stays as it is
 */
public record AnswerTable(List<Grid> grids, List<String> words, List<Part> parts, boolean given) {
  public AnswerTable {
    grids = List.copyOf(grids);
    words = List.copyOf(words);
    parts = List.copyOf(parts);
  }

  /**
   * A part that was wanted.
   *
   * @param code by what figures are divided; {@code year} for the years as a whole
   * @param name the same in words
   */
  public record Part(String code, String name, PartStanding standing) {}

  /** A table; the first cell of a row names it. */
  public record Grid(String caption, List<String> columns, List<List<String>> rows) {
    public Grid {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
