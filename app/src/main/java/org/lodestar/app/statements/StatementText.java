package org.lodestar.app.statements;

import org.lodestar.statute.StatementArea;

/**
 * What a statement says about an area.
 *
 * @param whyNot why it says nothing
 */
public record StatementText(StatementArea area, String words, String whyNot, long version) {
  /** Nothing yet. */
  public static StatementText empty(StatementArea area) {
    return new StatementText(area, "", "", 0);
  }

  /** Whether it says what was done. */
  public boolean says() {
    return !words.isBlank();
  }

  /** Whether it says neither what was done nor why nothing is said. */
  public boolean silent() {
    return words.isBlank() && whyNot.isBlank();
  }
}
