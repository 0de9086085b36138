package org.lodestar.app.places;

import java.util.List;
import org.lodestar.charts.Point;

/**
 * The border of a ward.
 *
 * @param rings in degrees: longitude is right, latitude is up; holes run the other way round
 */
public record Outline(Ward ward, List<List<Point>> rings) {
  public Outline {
    rings = rings.stream().map(List::copyOf).toList();
  }
}
