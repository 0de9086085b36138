package org.lodestar.charts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Patterns as lines and dots of their own, cut to the area that they fill: so every reader of SVG
 * and every printer draws them alike, and no two drawings on a page share a name.
 */
final class Fill {
  private static final double GAP = 6;
  private static final double DOT = 2;

  private Fill() {}

  /** The lines over an area with holes, at an angle. */
  static List<List<Point>> lines(List<List<Point>> rings, double degrees, double gap) {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    List<List<Point>> turned =
        rings.stream()
            .map(ring -> ring.stream().map(each -> turn(each, cos, -sin)).toList())
            .toList();
    List<List<Point>> lines = new ArrayList<>();
    double low = lowest(turned);
    double high = highest(turned);
    for (double at = Math.ceil(low / gap) * gap; at < high; at += gap) {
      double[] crossed = crossings(turned, at);
      for (int i = 0; i + 1 < crossed.length; i += 2) {
        lines.add(
            List.of(
                turn(new Point(crossed[i], at), cos, sin),
                turn(new Point(crossed[i + 1], at), cos, sin)));
      }
    }
    return lines;
  }

  /** Small squares within an area. */
  static List<List<Point>> dots(List<List<Point>> rings) {
    List<List<Point>> dots = new ArrayList<>();
    boolean even = false;
    double high = highest(rings);
    for (double y = Math.ceil(lowest(rings) / GAP) * GAP; y < high; y += GAP) {
      even = !even;
      double[] crossed = crossings(rings, y);
      for (int i = 0; i + 1 < crossed.length; i += 2) {
        double first = Math.ceil(crossed[i] / GAP) * GAP + (even ? GAP / 2 : 0);
        for (double x = first; x + DOT < crossed[i + 1]; x += GAP) {
          dots.add(square(x, y));
        }
      }
    }
    return dots;
  }

  private static List<Point> square(double x, double y) {
    return List.of(
        new Point(x, y), new Point(x + DOT, y), new Point(x + DOT, y + DOT), new Point(x, y + DOT));
  }

  private static Point turn(Point point, double cos, double sin) {
    return new Point(point.x() * cos - point.y() * sin, point.x() * sin + point.y() * cos);
  }

  /** Where a level line enters and leaves the area, in order. */
  private static double[] crossings(List<List<Point>> rings, double y) {
    DoubleStream.Builder crossings = DoubleStream.builder();
    for (List<Point> ring : rings) {
      Point from = ring.getLast();
      for (Point to : ring) {
        if (from.y() <= y != to.y() <= y) {
          crossings.add(from.x() + (y - from.y()) / (to.y() - from.y()) * (to.x() - from.x()));
        }
        from = to;
      }
    }
    double[] sorted = crossings.build().toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private static double lowest(List<List<Point>> rings) {
    return rings.stream().flatMap(List::stream).mapToDouble(Point::y).min().orElse(0);
  }

  private static double highest(List<List<Point>> rings) {
    return rings.stream().flatMap(List::stream).mapToDouble(Point::y).max().orElse(0);
  }
}
