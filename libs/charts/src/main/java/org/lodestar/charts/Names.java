package org.lodestar.charts;

import java.util.List;
import org.lodestar.charts.Shape.Anchor;

/**
 * Names of rows: on a desk in a column of their own, on a phone above what they name.
 *
 * @param width of the column; 0 where they stand above
 */
record Names(Frame frame, double width) {
  private static final double MOST = 0.36;
  private static final double GAP = 10;

  static Names of(Frame frame, List<String> names) {
    double widest = Letters.widest(names, frame.size());
    return new Names(frame, frame.isWide() ? Math.min(widest, frame.width() * MOST) + GAP : 0);
  }

  private List<String> lines(String name, boolean bold) {
    double room = frame.isWide() ? width - GAP : frame.width();
    return Letters.wrap(name, bold ? room / Letters.BOLD : room, frame.size());
  }

  private double text(String name, boolean bold) {
    return lines(name, bold).size() * frame.line();
  }

  /** How much of a row lies above what is drawn in it. */
  double above(String name) {
    return frame.isWide() ? 0 : text(name, false) + 2;
  }

  /** How much a row takes up, where what is drawn in it takes so much. */
  double height(String name, double drawn) {
    return frame.isWide() ? Math.max(text(name, false), drawn) : above(name) + drawn;
  }

  /** How much a name in bold takes up that stands over others. */
  double headingHeight(String name) {
    return text(name, true);
  }

  /** On paper of its own, so that no line runs through it. */
  void write(Canvas canvas, double top, String name, boolean bold) {
    double y = top + frame.size();
    for (String line : lines(name, bold)) {
      canvas.clearly(canvas.words(new Point(0, y), line, Anchor.START, bold, Ink.TEXT));
      y += frame.line();
    }
  }
}
