package org.lodestar.htcds;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line: values by the machine name of the field, or of our own column. Absent and empty are the
 * same.
 */
public record Row(Map<String, List<String>> values) {
  public Row {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    values.forEach((column, cell) -> copyCell(copy, column, cell));
    values = Collections.unmodifiableMap(copy);
  }

  private static void copyCell(Map<String, List<String>> copy, String column, List<String> cell) {
    if (!cell.isEmpty()) {
      copy.put(column, List.copyOf(cell));
    }
  }

  /** The values of a column; none where it is empty. */
  public List<String> get(String column) {
    return values.getOrDefault(column, List.of());
  }

  /** Whom a line is about, is never printed by accident. */
  @Override
  public String toString() {
    return "Row" + values.keySet();
  }
}
