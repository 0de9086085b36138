package org.lodestar.charts;

import java.util.List;

/** What a drawing is made of. */
public sealed interface Shape {
  /** What it takes up. */
  Bounds bounds();

  /**
   * Straight lines from point to point.
   *
   * @param paths each a line, or a ring where it is closed
   * @param fill a colour, or {@code none}
   * @param stroke a colour, or {@code none}
   * @param dash lengths of strokes and gaps; empty for a whole line
   */
  record Lines(
      List<List<Point>> paths,
      boolean closed,
      String fill,
      String stroke,
      double width,
      String dash)
      implements Shape {
    public Lines {
      paths = paths.stream().map(List::copyOf).toList();
    }

    @Override
    public Bounds bounds() {
      List<Point> all = paths.stream().flatMap(List::stream).toList();
      return new Bounds(
          all.stream().mapToDouble(Point::x).min().orElse(0),
          all.stream().mapToDouble(Point::y).min().orElse(0),
          all.stream().mapToDouble(Point::x).max().orElse(0),
          all.stream().mapToDouble(Point::y).max().orElse(0));
    }
  }

  /** A circle. */
  record Round(double x, double y, double radius, String fill, String stroke) implements Shape {
    @Override
    public Bounds bounds() {
      return new Bounds(x - radius, y - radius, x + radius, y + radius);
    }
  }

  /**
   * Text on one line.
   *
   * @param y of the line on which it stands
   */
  record Words(
      double x, double y, String text, Anchor anchor, double size, boolean bold, String colour)
      implements Shape {
    @Override
    public Bounds bounds() {
      double width = Letters.width(text, size, bold);
      double left = anchor == Anchor.START ? x : anchor == Anchor.END ? x - width : x - width / 2;
      return new Bounds(left, y - 0.78 * size, left + width, y + 0.24 * size);
    }
  }

  /** Which part of a text stands at its place. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
