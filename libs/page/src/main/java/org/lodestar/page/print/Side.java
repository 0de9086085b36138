package org.lodestar.page.print;

import java.util.List;

/**
 * One side of a sheet, in points.
 *
 * @param bars dark bars for the eye alone
 */
public record Side(double width, double height, List<Bar> bars, List<Field> fields) {
  public Side {
    bars = List.copyOf(bars);
    fields = List.copyOf(fields);
  }

  /** A bar, in points from the upper left corner. */
  public record Bar(double left, double top, double width, double height) {}
}
