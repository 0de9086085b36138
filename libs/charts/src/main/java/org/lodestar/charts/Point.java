package org.lodestar.charts;

/** A place in a drawing, right and down from its corner. */
public record Point(double x, double y) {
  /** How far it lies from a straight line between two others. */
  double from(Point one, Point other) {
    double dx = other.x - one.x;
    double dy = other.y - one.y;
    double length = dx * dx + dy * dy;
    double along =
        length == 0 ? 0 : Math.clamp(((x - one.x) * dx + (y - one.y) * dy) / length, 0, 1);
    return Math.hypot(x - one.x - along * dx, y - one.y - along * dy);
  }
}
