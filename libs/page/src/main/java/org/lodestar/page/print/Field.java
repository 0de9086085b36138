package org.lodestar.page.print;

import java.util.List;

/**
 * A part of a side that is filled from its top. All in points, from the upper left corner.
 *
 * @param turned upside down, where a sheet is folded to stand
 */
public record Field(
    double left, double top, double width, double height, boolean turned, List<Block> blocks) {
  public Field {
    blocks = List.copyOf(blocks);
  }
}
