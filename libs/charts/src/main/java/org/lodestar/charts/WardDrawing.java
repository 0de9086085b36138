package org.lodestar.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lodestar.charts.Shape.Anchor;
import org.lodestar.charts.WardMap.Area;

/**
 * Draws a map: areas, a number in each, the steps, and the list of areas with their figures.
 *
 * <p>Degrees become lengths by the cosine of the latitude in the middle (the equirectangular
 * projection): over a district of 30 km the scale differs by less than a hundredth from north to
 * south, which is below the width of a line here.
 */
final class WardDrawing {
  private static final double GAP = 12;
  private static final double EDGE = 2;
  private static final double BESIDE = 360;

  private final WardMap map;
  private final Frame frame;
  private final Canvas canvas;
  private final Ticks ticks;
  private final List<Bounds> taken = new ArrayList<>();
  private final double west;
  private final double north;
  private final double squeeze;
  private final double scale;
  private final double bottom;

  /** How wide the map is: a high one has its list beside it, a wide one below. */
  private final double sheet;

  WardDrawing(WardMap map, Frame frame) {
    this.map = map;
    this.frame = frame;
    this.canvas = new Canvas(frame);
    this.ticks = Steps.ticks(map.values(), WardMap.STEPS);
    List<Point> all =
        map.areas().stream().flatMap(each -> each.rings().stream()).flatMap(List::stream).toList();
    this.west = all.stream().mapToDouble(Point::x).min().orElse(0);
    this.north = all.stream().mapToDouble(Point::y).max().orElse(0);
    double east = all.stream().mapToDouble(Point::x).max().orElse(0);
    double south = all.stream().mapToDouble(Point::y).min().orElse(0);
    this.squeeze = Math.cos(Math.toRadians((north + south) / 2));
    boolean high = (east - west) * squeeze < 1.2 * (north - south);
    this.sheet = frame.isWide() && high ? BESIDE : frame.width();
    double wide = sheet - 2 * EDGE;
    double most = frame.pick(420, 320);
    this.scale =
        Math.min(
            wide / Math.max(1e-9, (east - west) * squeeze), most / Math.max(1e-9, north - south));
    this.bottom = EDGE + (north - south) * scale;
  }

  Picture draw() {
    List<List<List<Point>>> drawn = map.areas().stream().map(this::placed).toList();
    for (int i = 0; i < drawn.size(); i++) {
      Value value = map.areas().get(i).value();
      switch (value.state()) {
        case KNOWN -> canvas.shade(drawn.get(i), Steps.of(ticks, value.number()));
        case KEPT_BACK -> canvas.keptBack(drawn.get(i));
        case UNKNOWN -> canvas.unknown(drawn.get(i));
      }
    }
    for (int i = 0; i < drawn.size(); i++) {
      number(i + 1, drawn.get(i));
    }
    double foot = steps(bottom + GAP);
    double listed = list(foot);
    return canvas.picture(Math.max(foot, listed));
  }

  private List<List<Point>> placed(Area area) {
    return area.rings().stream().map(ring -> ring.stream().map(this::placed).toList()).toList();
  }

  private Point placed(Point degrees) {
    return new Point(
        EDGE + (degrees.x() - west) * squeeze * scale, EDGE + (north - degrees.y()) * scale);
  }

  /** Its number, where the area is widest; else as near as there is room, tied to it. */
  private void number(int number, List<List<Point>> rings) {
    List<Point> inside = inside(rings);
    Point home = inside.isEmpty() ? rings.getFirst().getFirst() : inside.getFirst();
    for (Point each : inside) {
      if (write(number, each, home)) {
        return;
      }
    }
    for (double far = 8; far < 400; far += 6) {
      for (int turn = 0; turn < 16; turn++) {
        double angle = turn * Math.PI / 8;
        Point there = new Point(home.x() + far * Math.cos(angle), home.y() + far * Math.sin(angle));
        if (write(number, there, home)) {
          return;
        }
      }
    }
  }

  private boolean write(int number, Point middle, Point home) {
    Point base = new Point(middle.x(), middle.y() + canvas.size() * 0.36);
    Shape.Words words = canvas.words(base, Integer.toString(number), Anchor.MIDDLE, true, Ink.TEXT);
    Bounds at = words.bounds();
    Bounds room = new Bounds(at.left() - 3, at.top(), at.right() + 3, at.bottom());
    Bounds drawn = new Bounds(0, 0, sheet, bottom + EDGE);
    if (!drawn.holds(room) || taken.stream().anyMatch(room::meets)) {
      return false;
    }
    taken.add(room);
    if (!middle.equals(home)) {
      canvas.line(home, middle, Ink.TEXT, 1, "");
    }
    canvas.clearly(words);
    return true;
  }

  /** Middles of level cuts through an area, those furthest from its border first. */
  private static List<Point> inside(List<List<Point>> rings) {
    return Fill.lines(rings, 0, 9).stream()
        .map(cut -> new Point((cut.getFirst().x() + cut.getLast().x()) / 2, cut.getFirst().y()))
        .sorted(Comparator.comparingDouble(each -> -fromBorder(each, rings)))
        .limit(5)
        .toList();
  }

  private static double fromBorder(Point point, List<List<Point>> rings) {
    double least = Double.POSITIVE_INFINITY;
    for (List<Point> ring : rings) {
      Point from = ring.getLast();
      for (Point to : ring) {
        least = Math.min(least, point.from(from, to));
        from = to;
      }
    }
    return least;
  }

  private double steps(double top) {
    double x = 0;
    double y = top + frame.size();
    double most = sheet;
    for (int step = 0; step < Steps.count(ticks); step++) {
      String words = Steps.words(ticks, step);
      double takes = swatch() + 5 + Letters.width(words, frame.size());
      if (x > 0 && x + takes > most) {
        x = 0;
        y += frame.line() + 4;
      }
      canvas.shade(List.of(Canvas.corners(square(x, y))), step);
      canvas.words(new Point(x + swatch() + 5, y), words, Anchor.START);
      x += takes + GAP;
    }
    y = canvas.key(map.values(), 0, y, most);
    return y + GAP / 2;
  }

  private double swatch() {
    return 1.5 * frame.size();
  }

  private Bounds square(double x, double y) {
    return new Bounds(x, y - frame.size() * 0.85, x + swatch(), y + frame.size() * 0.15);
  }

  /** Areas with their numbers and figures: beside the map, below it, or below in two columns. */
  private double list(double foot) {
    int count = map.areas().size();
    if (sheet < frame.width()) {
      return list(0, count, new Point(sheet + GAP, 0), frame.width());
    }
    int half = frame.isWide() ? (count + 1) / 2 : count;
    double middle = frame.isWide() ? (frame.width() - 2 * GAP) / 2 : frame.width();
    double first = list(0, half, new Point(0, foot + GAP), middle);
    double second = list(half, count, new Point(frame.width() - middle, foot + GAP), frame.width());
    return Math.max(first, second);
  }

  private double list(int from, int to, Point at, double right) {
    double y = at.y();
    double number = Letters.width("00", frame.size(), true) + 6;
    for (int i = from; i < to; i++) {
      Value value = map.areas().get(i).value();
      double figure = Letters.width(value.words(), frame.size(), value.isKnown()) + GAP;
      double room = right - at.x() - number - figure;
      List<String> name = Letters.wrap(map.areas().get(i).name(), room, frame.size());
      double base = y + frame.size();
      Point before = new Point(at.x() + number - 6, base);
      canvas.add(canvas.words(before, Integer.toString(i + 1), Anchor.END, true, Ink.TEXT));
      canvas.lines(new Point(at.x() + number, base), name, Anchor.START, false, Ink.TEXT);
      String colour = value.isKnown() ? Ink.TEXT : Ink.QUIET.colour();
      canvas.add(
          canvas.words(new Point(right, base), value.words(), Anchor.END, value.isKnown(), colour));
      y += name.size() * frame.line();
    }
    return y + GAP / 2;
  }
}
