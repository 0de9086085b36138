package org.lodestar.charts;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.charts.Shape.Anchor;

/** What charts draw on. */
final class Canvas {
  private static final double HATCH_GAP = 6;
  private static final double LEVEL_GAP = 5;
  private static final double THIN = 1;
  private static final double THICK = 2.5;

  private final Frame frame;
  private final List<Shape> shapes = new ArrayList<>();

  Canvas(Frame frame) {
    this.frame = frame;
  }

  Frame frame() {
    return frame;
  }

  double size() {
    return frame.size();
  }

  Picture picture(double height) {
    return new Picture(frame.width(), Math.ceil(height), frame.size(), shapes);
  }

  void line(Point from, Point to, String colour, double width, String dash) {
    lines(List.of(List.of(from, to)), colour, width, dash);
  }

  void lines(List<List<Point>> paths, String colour, double width, String dash) {
    if (!paths.isEmpty()) {
      shapes.add(new Shape.Lines(paths, false, "none", colour, width, dash));
    }
  }

  void across(double y, double left, double right, String colour) {
    line(new Point(left, y), new Point(right, y), colour, THIN, "");
  }

  void upright(double x, double top, double bottom, String colour, String dash) {
    line(new Point(x, top), new Point(x, bottom), colour, THIN, dash);
  }

  static List<Point> corners(Bounds at) {
    return List.of(
        new Point(at.left(), at.top()),
        new Point(at.right(), at.top()),
        new Point(at.right(), at.bottom()),
        new Point(at.left(), at.bottom()));
  }

  void box(Bounds at, Ink ink) {
    area(List.of(corners(at)), ink);
  }

  /** An area in a colour and its pattern. */
  void area(List<List<Point>> rings, Ink ink) {
    boolean solid = ink.pattern() == Ink.Pattern.SOLID;
    fill(rings, solid ? ink.colour() : ink.soft(), ink.colour());
    switch (ink.pattern()) {
      case SOLID, EMPTY -> {}
      case HATCH -> lines(Fill.lines(rings, -45, HATCH_GAP), ink.colour(), 2, "");
      case LINES -> lines(Fill.lines(rings, 0, LEVEL_GAP), ink.colour(), 2, "");
      case CROSSED -> {
        lines(Fill.lines(rings, -45, HATCH_GAP), ink.colour(), THIN, "");
        lines(Fill.lines(rings, 45, HATCH_GAP), ink.colour(), THIN, "");
      }
      case DOTS -> dots(rings, ink.colour());
    }
  }

  /**
   * An area by its step, from least to most: each darker than the one before, and of another
   * pattern.
   */
  void shade(List<List<Point>> rings, int step) {
    fill(rings, step == 0 ? Ink.PAPER : step >= 4 ? Ink.SEA.colour() : Ink.SEA.soft(), Ink.EDGE);
    switch (step) {
      case 2 -> dots(rings, Ink.SEA.colour());
      case 3 -> lines(Fill.lines(rings, -45, HATCH_GAP), Ink.SEA.colour(), 2, "");
      default -> {}
    }
    lines(rings.stream().map(Canvas::closed).toList(), Ink.EDGE, THIN, "");
  }

  private static List<Point> closed(List<Point> ring) {
    List<Point> closed = new ArrayList<>(ring);
    closed.add(ring.getFirst());
    return closed;
  }

  private void dots(List<List<Point>> rings, String colour) {
    List<List<Point>> dots = Fill.dots(rings);
    if (!dots.isEmpty()) {
      shapes.add(new Shape.Lines(dots, true, colour, "none", 0, ""));
    }
  }

  void fill(List<List<Point>> rings, String colour, String edge) {
    shapes.add(new Shape.Lines(rings, true, colour, edge, THIN, ""));
  }

  void paper(Bounds at) {
    shapes.add(new Shape.Lines(List.of(corners(at)), true, Ink.PAPER, "none", 0, ""));
  }

  /** A figure that is kept back: grey and hatched thinly, which no figure that is told is. */
  void keptBack(List<List<Point>> rings) {
    shapes.add(new Shape.Lines(rings, true, "#f1f3f6", Ink.EDGE, THIN, "3 3"));
    lines(Fill.lines(rings, 45, 7), Ink.EDGE, THIN, "");
  }

  /** No figure: an empty frame. */
  void unknown(List<List<Point>> rings) {
    shapes.add(new Shape.Lines(rings, true, Ink.PAPER, Ink.EDGE, THIN, "2 4"));
  }

  /** The one or the other. */
  void missing(Bounds at, Value.State state) {
    if (state == Value.State.KEPT_BACK) {
      keptBack(List.of(corners(at)));
    } else {
      unknown(List.of(corners(at)));
    }
  }

  /**
   * What the signs for missing figures mean, each on a line, where some are missing.
   *
   * @return where it ends
   */
  double key(List<Value> values, double left, double top, double right) {
    double y = top;
    for (Value.State state : List.of(Value.State.KEPT_BACK, Value.State.UNKNOWN)) {
      List<String> words =
          values.stream()
              .filter(each -> each.state() == state)
              .map(Value::words)
              .distinct()
              .toList();
      if (!words.isEmpty()) {
        y += frame.line() + 4;
        double end = left + 2 * size();
        missing(new Bounds(left, y - size() * 0.8, end, y + 2), state);
        String said = Letters.cut(String.join(", ", words), right - end - 6, size());
        words(new Point(end + 6, y), said, Anchor.START);
      }
    }
    return y;
  }

  void words(Point at, String text, Anchor anchor) {
    add(words(at, text, anchor, false, Ink.TEXT));
  }

  void quietly(Point at, String text, Anchor anchor) {
    add(words(at, text, anchor, false, Ink.QUIET.colour()));
  }

  /** Text as it would stand there. */
  Shape.Words words(Point at, String text, Anchor anchor, boolean bold, String colour) {
    return new Shape.Words(at.x(), at.y(), text, anchor, size(), bold, colour);
  }

  void add(Shape shape) {
    shapes.add(shape);
  }

  /** Text on paper of its own, so that what lies below does not run through it. */
  void clearly(Shape.Words words) {
    Bounds at = words.bounds();
    paper(
        new Bounds(
            Math.max(0, at.left() - 2),
            at.top(),
            Math.min(frame.width(), at.right() + 2),
            at.bottom()));
    add(words);
  }

  /** Lines of text below each other, the first standing on a line. */
  void lines(Point first, List<String> texts, Anchor anchor, boolean bold, String colour) {
    double y = first.y();
    for (String text : texts) {
      add(words(new Point(first.x(), y), text, anchor, bold, colour));
      y += frame.line();
    }
  }

  /** A point of a series. */
  void mark(Point at, Ink ink, double radius) {
    double x = at.x();
    double y = at.y();
    double r = radius;
    switch (ink.mark()) {
      case ROUND -> add(new Shape.Round(x, y, r, ink.colour(), "none"));
      case SQUARE -> solid(corners(new Bounds(x - r, y - r, x + r, y + r)), ink.colour());
      case DIAMOND -> diamond(at, r * 1.3, ink.colour());
      case TRIANGLE ->
          solid(
              List.of(
                  new Point(x, y - r * 1.2),
                  new Point(x + r * 1.2, y + r),
                  new Point(x - r * 1.2, y + r)),
              ink.colour());
    }
  }

  void diamond(Point at, double r, String colour) {
    double x = at.x();
    double y = at.y();
    solid(
        List.of(new Point(x, y - r), new Point(x + r, y), new Point(x, y + r), new Point(x - r, y)),
        colour);
  }

  private void solid(List<Point> ring, String colour) {
    shapes.add(new Shape.Lines(List.of(ring), true, colour, "none", 0, ""));
  }

  /** The line of a series. */
  void series(List<List<Point>> runs, Ink ink) {
    lines(runs.stream().filter(run -> run.size() > 1).toList(), ink.colour(), THICK, ink.dash());
  }

  /** A number in a circle, of which the words stand below the drawing. */
  void numbered(Point at, int number) {
    double radius = size() * 0.7;
    add(new Shape.Round(at.x(), at.y(), radius, Ink.PAPER, Ink.TEXT));
    Point base = new Point(at.x(), at.y() + size() * 0.36);
    add(words(base, Integer.toString(number), Anchor.MIDDLE, true, Ink.TEXT));
  }
}
