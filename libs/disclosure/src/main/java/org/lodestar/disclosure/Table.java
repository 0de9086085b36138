package org.lodestar.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts in long form: totals are rows like any others, under the codes that the rules call totals.
 *
 * @param name what the table is called in messages, such as its file's name
 * @param dimensions names of the columns of codes
 * @param rows in the order in which they are published
 */
public record Table(String name, List<String> dimensions, List<Row> rows) {
  public Table {
    dimensions = List.copyOf(dimensions);
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new DisclosureException(name + " has no rows: there is nothing to protect.");
    }
    if (dimensions.isEmpty()) {
      throw new DisclosureException(
          name + " has no dimension: put at least one column of codes before the count.");
    }
    if (new HashSet<>(dimensions).size() < dimensions.size()) {
      throw new DisclosureException(name + " names a dimension twice: rename one of the columns.");
    }
    once(name, dimensions, rows);
  }

  public static Table of(List<String> dimensions, Row... rows) {
    return new Table("The table", dimensions, List.of(rows));
  }

  private static void once(String name, List<String> dimensions, List<Row> rows) {
    Set<List<String>> seen = new HashSet<>();
    for (Row row : rows) {
      if (row.codes().size() != dimensions.size()) {
        throw new DisclosureException(
            "%s: the row %s has %d codes for %d dimensions."
                .formatted(place(name, row), row.place(), row.codes().size(), dimensions.size()));
      }
      if (!seen.add(row.codes())) {
        throw new DisclosureException(
            "%s: the row %s stands there twice. Add the counts up, or take one away."
                .formatted(place(name, row), row.place()));
      }
    }
  }

  /** Where a row stands, for a message. */
  public String place(Row row) {
    return place(name, row);
  }

  private static String place(String name, Row row) {
    return row.line() > 0 ? name + " line " + row.line() : name;
  }
}
