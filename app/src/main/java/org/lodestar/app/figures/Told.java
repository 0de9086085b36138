package org.lodestar.app.figures;

/**
 * A figure as somebody was told it.
 *
 * @param dimension empty for all of it
 * @param heading of that dimension; empty for all of it
 */
public record Told(String dimension, String heading, PackDocument.Figure figure) {
  /** Whether it is under no heading. */
  public boolean isWhole() {
    return dimension.isEmpty();
  }
}
