package org.lodestar.disclosure.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lodestar.disclosure.Rules;

/**
 * Which column of a table is what: dimensions stand before {@code count}, figures behind it.
 *
 * @param dimensions their names
 * @param names of all columns
 */
record Columns(List<String> dimensions, List<String> names) {
  static final String COUNT = "count";
  static final String LARGEST = "largest";
  static final String SECOND = "second";
  static final String REASON = "reason";

  static Columns of(List<String> header, Rules rules, Faults faults) {
    int count = header.indexOf(COUNT);
    if (count < 0) {
      throw faults.fatal(
          "line 1", "No column is called count. Columns of codes come first, then count.");
    }
    if (count == 0) {
      throw faults.fatal("line 1", "No column of codes stands before count.");
    }
    Set<String> seen = new HashSet<>();
    for (String name : header) {
      if (name.isEmpty() || !seen.add(name)) {
        faults.add(
            "line 1",
            name.isEmpty()
                ? "A column has no name."
                : "Two columns are called " + Faults.shown(name) + ": rename one.");
      }
    }
    for (String name : header.subList(0, count)) {
      if (!name.isEmpty() && !rules.dimensions().containsKey(name)) {
        faults.add(
            "line 1",
            "The rules say nothing about the dimension %s; they name %s."
                .formatted(Faults.shown(name), String.join(", ", rules.dimensions().keySet())));
      }
    }
    faults.throwIfAny();
    return new Columns(List.copyOf(header.subList(0, count)), header);
  }

  int find(String name) {
    return names.indexOf(name);
  }

  List<String> behindCount() {
    return names.subList(dimensions.size() + 1, names.size());
  }
}
