package org.lodestar.charts;

import java.util.List;

/**
 * A drawing: shapes in the order in which they are laid upon each other.
 *
 * @param size of the text that says nothing else
 */
public record Picture(double width, double height, double size, List<Shape> shapes) {
  public Picture {
    shapes = List.copyOf(shapes);
  }

  /** All that is written in it. */
  public List<Shape.Words> words() {
    return shapes.stream()
        .filter(Shape.Words.class::isInstance)
        .map(Shape.Words.class::cast)
        .toList();
  }
}
