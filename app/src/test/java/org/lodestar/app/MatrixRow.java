package org.lodestar.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lodestar.app.members.Role;

/**
 * One row of the matrix: method, path, action or OPEN, roles, kind of object the path names. Each
 * module has its rows in a file of its own.
 */
record MatrixRow(String method, String path, String rule, Set<String> roles, String object) {
  private static final Path TABLES = Path.of("src/test/resources/access-matrix");
  static final String OPEN = "OPEN";

  String key() {
    return method + " " + path;
  }

  boolean isOpen() {
    return rule.equals(OPEN);
  }

  boolean allows(Role role) {
    return isOpen() || roles.contains(role.name());
  }

  /** Whether the path names something that somebody may or may not reach. */
  boolean hasObject() {
    return !object.equals("-") && !object.startsWith("any-");
  }

  /** Whether asking changes nothing, so that one object serves all. */
  boolean isSafe() {
    return method.equals("GET");
  }

  String line() {
    return String.join(";", method, path, rule, String.join(" ", roles), object);
  }

  /** The file in which the rows of a module stand. */
  static Path tableOf(String module) {
    return TABLES.resolve(module + ".csv");
  }

  /** What is written, module by module. */
  static Map<String, MatrixRow> table() {
    Map<String, MatrixRow> rows = new LinkedHashMap<>();
    for (Path file : HouseSources.files(TABLES, ".csv")) {
      HouseSources.read(file)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> of(line.split(";", -1)))
          .forEach(
              row -> {
                if (rows.put(row.key(), row) != null) {
                  throw new IllegalStateException("Two rows of " + row.key());
                }
              });
    }
    return rows;
  }

  private static MatrixRow of(String[] cells) {
    Set<String> roles =
        cells[3].isBlank() ? Set.of() : new TreeSet<>(Arrays.asList(cells[3].split(" ")));
    return new MatrixRow(cells[0], cells[1], cells[2], roles, cells[4]);
  }
}
