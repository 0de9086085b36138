package org.lodestar.app.learning.domain;

import java.util.List;

/**
 * A paragraph of a page, or a list.
 *
 * @param list whether its lines are items
 */
public record CourseBlock(boolean list, List<String> lines) {
  public CourseBlock {
    lines = List.copyOf(lines);
  }
}
