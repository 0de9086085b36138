package org.lodestar.app.places.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.WKTWriter;
import org.lodestar.charts.Point;

/** Borders as well-known text. */
public final class OutlineText {
  /** A metre or so. */
  private static final double HUNDRED_THOUSANDTHS = 100_000;

  private OutlineText() {}

  /** To a metre, outer rings one way round and holes the other. */
  static String write(@Nullable Geometry shape) {
    if (shape == null) {
      throw new IllegalArgumentException("There is a border");
    }
    WKTWriter writer = new WKTWriter();
    writer.setPrecisionModel(new PrecisionModel(HUNDRED_THOUSANDTHS));
    return writer.write(shape.norm());
  }

  /** Its rings. */
  public static List<List<Point>> rings(String text) {
    try {
      Geometry shape = new WKTReader(new GeometryFactory()).read(text);
      List<List<Point>> rings = new ArrayList<>();
      for (int i = 0; i < shape.getNumGeometries(); i++) {
        Polygon polygon = (Polygon) shape.getGeometryN(i);
        rings.add(ring(polygon.getExteriorRing()));
        for (int j = 0; j < polygon.getNumInteriorRing(); j++) {
          rings.add(ring(polygon.getInteriorRingN(j)));
        }
      }
      return rings;
    } catch (ParseException e) {
      throw new IllegalStateException("What was kept of a border cannot be read", e);
    }
  }

  /** Without its last point, which is its first. */
  private static List<Point> ring(LinearRing ring) {
    Coordinate[] points = ring.getCoordinates();
    return Arrays.stream(points)
        .limit(points.length - 1L)
        .map(each -> new Point(each.getX(), each.getY()))
        .toList();
  }
}
