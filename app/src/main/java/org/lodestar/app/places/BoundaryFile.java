package org.lodestar.app.places;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Borders as a file brings them.
 *
 * @param shapes of each ward, by its code, as well-known text
 * @param faults what is wrong; with a fault nothing is kept
 */
public record BoundaryFile(SortedMap<String, String> shapes, List<Fault> faults) {
  public BoundaryFile {
    shapes = Collections.unmodifiableSortedMap(new TreeMap<>(shapes));
    faults = List.copyOf(faults);
  }

  /** Nothing, and why. */
  public static BoundaryFile wrong(Fault.Kind kind, String ward) {
    return new BoundaryFile(new TreeMap<>(Map.of()), List.of(new Fault(ward, kind)));
  }

  /**
   * Why they cannot be taken.
   *
   * @param ward of which it is said; empty where it is said of the file
   */
  public record Fault(String ward, Kind kind) {
    /** What is wrong. */
    public enum Kind {
      TOO_LARGE,
      NOT_GEOJSON,
      NOT_DEGREES,
      NO_CODE,
      UNKNOWN,
      TWICE,
      NOT_AN_AREA,
      UNCLOSED,
      CROSSING,
      OUTSIDE,
      OVERLAP,
      MISSING
    }
  }
}
