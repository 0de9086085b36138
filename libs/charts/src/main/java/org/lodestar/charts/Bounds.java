package org.lodestar.charts;

/** A rectangle. */
public record Bounds(double left, double top, double right, double bottom) {
  /** Whether they share more than an edge. */
  public boolean meets(Bounds other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  /** Whether the other lies within. */
  public boolean holds(Bounds other) {
    return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
  }

  double width() {
    return right - left;
  }

  /** Half way across. */
  double middle() {
    return (left + right) / 2;
  }

  /** The same, further down. */
  Bounds down(double by) {
    return new Bounds(left, top + by, right, bottom + by);
  }

  /** Whether a straight line passes through. */
  boolean meets(Point from, Point to) {
    double enter = 0;
    double leave = 1;
    double[] starts = {from.x(), from.y()};
    double[] moves = {to.x() - from.x(), to.y() - from.y()};
    double[] lows = {left, top};
    double[] highs = {right, bottom};
    for (int i = 0; i < 2; i++) {
      if (moves[i] == 0) {
        if (starts[i] <= lows[i] || starts[i] >= highs[i]) {
          return false;
        }
        continue;
      }
      double a = (lows[i] - starts[i]) / moves[i];
      double b = (highs[i] - starts[i]) / moves[i];
      enter = Math.max(enter, Math.min(a, b));
      leave = Math.min(leave, Math.max(a, b));
    }
    return enter < leave;
  }
}
