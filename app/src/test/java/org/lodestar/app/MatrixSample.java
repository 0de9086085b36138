package org.lodestar.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lodestar.app.members.Role;

/**
 * Which roles try the rows that refuse them. One mechanism refuses before any handler is reached,
 * by action and role alone; so a plain run tries each row by one role at least and each action by
 * every role, and which role tries which row is drawn anew each time.
 */
final class MatrixSample {
  private MatrixSample() {}

  /** Every role that a row refuses. */
  static Map<String, Set<Role>> all(Collection<MatrixRow> rows) {
    return rows.stream()
        .collect(Collectors.toMap(MatrixRow::key, row -> new TreeSet<>(refused(row))));
  }

  static Map<String, Set<Role>> drawn(Collection<MatrixRow> rows, Random random) {
    Map<String, Set<Role>> tries = new LinkedHashMap<>();
    rows.forEach(row -> tries.put(row.key(), new TreeSet<>()));
    rows.stream()
        .collect(Collectors.groupingBy(MatrixRow::rule, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(action -> draw(action, tries, random));
    return tries;
  }

  /** Rows of one action, which all refuse the same roles. */
  private static void draw(List<MatrixRow> action, Map<String, Set<Role>> tries, Random random) {
    List<MatrixRow> rows = new ArrayList<>(action);
    List<Role> roles = new ArrayList<>(refused(rows.getFirst()));
    Collections.shuffle(rows, random);
    Collections.shuffle(roles, random);
    for (int i = 0; !roles.isEmpty() && i < Math.max(rows.size(), roles.size()); i++) {
      String row = rows.get(i % rows.size()).key();
      tries.computeIfAbsent(row, key -> new TreeSet<>()).add(roles.get(i % roles.size()));
    }
  }

  private static List<Role> refused(MatrixRow row) {
    return Arrays.stream(Role.values()).filter(role -> !row.allows(role)).toList();
  }
}
