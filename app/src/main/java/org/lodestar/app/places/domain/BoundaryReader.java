package org.lodestar.app.places.domain;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.lodestar.app.places.BoundaryFile;
import org.lodestar.app.places.BoundaryFile.Fault;
import org.lodestar.app.places.BoundaryFile.Fault.Kind;
import org.lodestar.app.places.Ward;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads borders of wards from GeoJSON (RFC 7946), as the statistics office publishes them: each
 * ward of an edition once, whole, and no other. What is taken is made simpler so that neighbours
 * still share their border.
 */
public final class BoundaryReader {
  private static final Pattern WARD = Pattern.compile("(?i)wd\\d\\dcd|wardcd|ward[ _]?code|code");
  private static final Pattern AUTHORITY = Pattern.compile("(?i)lad\\d\\dcd|laua|ladcd");
  private static final Pattern DEGREES = Pattern.compile(".*(CRS84|4326).*");

  /** The islands of Great Britain and Ireland. */
  private static final Envelope ISLANDS = new Envelope(-11, 2.5, 49, 61.5);

  /** A ward whose middle is further from that of all than this, in degrees, lies in no district. */
  private static final double FAR = 1.5;

  /** Of a ward, that may lie upon another: published borders are not exact. */
  private static final double SLACK = 0.02;

  /** A drawing is some hundred units wide: what is smaller is not seen. */
  private static final double UNITS = 700;

  private static final int SHOWN = 20;
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String authority;
  private final Map<String, String> known = new TreeMap<>();
  private final Map<String, Geometry> shapes = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  /**
   * @param authority of others' wards nothing is taken, where the file says whose they are
   * @param wards that there are
   */
  public BoundaryReader(String authority, List<Ward> wards) {
    this.authority = authority;
    wards.forEach(each -> known.put(each.code(), each.called()));
  }

  /** Reads a file. */
  public BoundaryFile read(InputStream in) {
    JsonNode file;
    try {
      file = JSON.readTree(in);
    } catch (JacksonException e) {
      return BoundaryFile.wrong(Kind.NOT_GEOJSON, "");
    }
    if (!file.path("features").isArray()) {
      return BoundaryFile.wrong(Kind.NOT_GEOJSON, "");
    }
    String system = file.path("crs").path("properties").path("name").asString("CRS84");
    if (!DEGREES.matcher(system).matches()) {
      return BoundaryFile.wrong(Kind.NOT_DEGREES, "");
    }
    for (JsonNode feature : file.path("features")) {
      feature(feature);
    }
    known.keySet().stream()
        .filter(code -> faults.isEmpty() && !shapes.containsKey(code))
        .map(this::called)
        .toList()
        .forEach(name -> faults.add(new Fault(name, Kind.MISSING)));
    if (faults.isEmpty()) {
      together();
    }
    return faults.isEmpty()
        ? new BoundaryFile(simpler(), List.of())
        : new BoundaryFile(new TreeMap<>(), faults.stream().limit(SHOWN).toList());
  }

  private void feature(JsonNode feature) {
    JsonNode said = feature.path("properties");
    String whose = named(said, AUTHORITY).orElse(authority);
    if (!whose.equals(authority)) {
      return;
    }
    String code = named(said, WARD).orElse("");
    if (code.isEmpty()) {
      faults.add(new Fault("", Kind.NO_CODE));
    } else if (!known.containsKey(code)) {
      faults.add(new Fault(code, Kind.UNKNOWN));
    } else if (shapes.containsKey(code)) {
      faults.add(new Fault(called(code), Kind.TWICE));
    } else {
      @Nullable Geometry shape = shape(code, feature.path("geometry"));
      if (shape != null) {
        shapes.put(code, shape);
      }
    }
  }

  private static Optional<String> named(JsonNode said, Pattern name) {
    return said.propertyNames().stream()
        .filter(each -> name.matcher(each).matches())
        .findFirst()
        .map(each -> said.path(each).asString("").strip());
  }

  private String called(String code) {
    return known.getOrDefault(code, code);
  }

  private @Nullable Geometry shape(String code, JsonNode geometry) {
    List<JsonNode> areas = new ArrayList<>();
    switch (geometry.path("type").asString("")) {
      case "Polygon" -> areas.add(geometry.path("coordinates"));
      case "MultiPolygon" -> geometry.path("coordinates").forEach(areas::add);
      default -> {}
    }
    if (areas.isEmpty()) {
      return fault(code, Kind.NOT_AN_AREA);
    }
    List<Polygon> polygons = new ArrayList<>();
    for (JsonNode area : areas) {
      @Nullable Polygon polygon = polygon(code, area);
      if (polygon == null) {
        return null;
      }
      polygons.add(polygon);
    }
    Geometry shape =
        polygons.size() == 1
            ? polygons.getFirst()
            : SHAPES.createMultiPolygon(polygons.toArray(Polygon[]::new));
    if (!ISLANDS.contains(shape.getEnvelopeInternal())) {
      boolean degrees = new Envelope(-180, 180, -90, 90).contains(shape.getEnvelopeInternal());
      return fault(code, degrees ? Kind.OUTSIDE : Kind.NOT_DEGREES);
    }
    return new IsValidOp(shape).isValid() ? shape : fault(code, Kind.CROSSING);
  }

  private @Nullable Geometry fault(String code, Kind kind) {
    faults.add(new Fault(called(code), kind));
    return null;
  }

  private @Nullable Polygon polygon(String code, JsonNode rings) {
    List<LinearRing> read = new ArrayList<>();
    for (JsonNode ring : rings) {
      List<Coordinate> points = new ArrayList<>();
      for (JsonNode point : ring) {
        if (!point.path(0).isNumber() || !point.path(1).isNumber()) {
          fault(code, Kind.NOT_AN_AREA);
          return null;
        }
        points.add(new Coordinate(point.path(0).asDouble(), point.path(1).asDouble()));
      }
      if (points.size() < 4 || !points.getFirst().equals2D(points.getLast())) {
        fault(code, Kind.UNCLOSED);
        return null;
      }
      read.add(SHAPES.createLinearRing(points.toArray(Coordinate[]::new)));
    }
    if (read.isEmpty()) {
      fault(code, Kind.NOT_AN_AREA);
      return null;
    }
    return SHAPES.createPolygon(
        read.getFirst(), read.subList(1, read.size()).toArray(LinearRing[]::new));
  }

  /** Whether they make one district, each beside the others. */
  private void together() {
    List<String> codes = List.copyOf(shapes.keySet());
    Coordinate middle = middle();
    for (String code : codes) {
      Geometry shape = shapes.get(code);
      if (shape != null && shape.getEnvelopeInternal().centre().distance(middle) > FAR) {
        faults.add(new Fault(called(code), Kind.OUTSIDE));
      }
    }
    for (int i = 0; i < codes.size() && faults.isEmpty(); i++) {
      for (int j = 0; j < i; j++) {
        if (overlap(shapes.get(codes.get(i)), shapes.get(codes.get(j)))) {
          faults.add(new Fault(called(codes.get(i)), Kind.OVERLAP));
        }
      }
    }
  }

  private Coordinate middle() {
    List<Coordinate> middles =
        shapes.values().stream().map(each -> each.getEnvelopeInternal().centre()).toList();
    List<Double> x = middles.stream().map(Coordinate::getX).sorted().toList();
    List<Double> y = middles.stream().map(Coordinate::getY).sorted().toList();
    return new Coordinate(x.get(x.size() / 2), y.get(y.size() / 2));
  }

  private static boolean overlap(@Nullable Geometry one, @Nullable Geometry other) {
    if (one == null
        || other == null
        || !one.getEnvelopeInternal().intersects(other.getEnvelopeInternal())) {
      return false;
    }
    double shared = one.intersection(other).getArea();
    return shared > SLACK * Math.min(one.getArea(), other.getArea());
  }

  private TreeMap<String, String> simpler() {
    List<String> codes = List.copyOf(shapes.keySet());
    Envelope all = new Envelope();
    shapes.values().forEach(each -> all.expandToInclude(each.getEnvelopeInternal()));
    Geometry[] simple =
        CoverageSimplifier.simplify(
            shapes.values().toArray(Geometry[]::new),
            Math.max(all.getWidth(), all.getHeight()) / UNITS);
    TreeMap<String, String> texts = new TreeMap<>();
    for (int i = 0; i < simple.length; i++) {
      Geometry kept = simple[i].isEmpty() ? shapes.get(codes.get(i)) : simple[i];
      texts.put(codes.get(i), OutlineText.write(kept));
    }
    return texts;
  }
}
