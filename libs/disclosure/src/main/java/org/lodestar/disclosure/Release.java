package org.lodestar.disclosure;

import java.util.List;

/**
 * A table that was published before. A dimension of the rules that it does not have is summed over.
 *
 * @param name what it is called in messages, such as its file's name
 */
public record Release(String name, List<String> dimensions, List<ReleasedRow> rows) {
  public Release {
    dimensions = List.copyOf(dimensions);
    rows = List.copyOf(rows);
  }
}
