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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestar.app.members.Role;

/**
 * Which roles try the rows that refuse them, and which try those that allow them on what is not
 * theirs. One mechanism refuses before any handler is reached, by action and role alone; and what
 * is foreign to a role is so by action, kind of object and role. So a plain run tries each row by
 * one role at least and each action (and kind of object) by every role, and which role tries which
 * row is drawn anew each time.
 */
final class MatrixSample {
  private MatrixSample() {}

  /** Every role that a row refuses. */
  static Map<String, Set<Role>> all(Collection<MatrixRow> rows) {
    return each(rows, MatrixSample::refused);
  }

  static Map<String, Set<Role>> drawn(Collection<MatrixRow> rows, Random random) {
    return drawn(rows, MatrixRow::rule, MatrixSample::refused, random);
  }

  /** Every role that a row allows. */
  static Map<String, Set<Role>> allStrangers(Collection<MatrixRow> rows) {
    return each(rows, MatrixSample::allowed);
  }

  static Map<String, Set<Role>> drawnStrangers(Collection<MatrixRow> rows, Random random) {
    return drawn(rows, row -> row.rule() + " " + row.object(), MatrixSample::allowed, random);
  }

  private static Map<String, Set<Role>> each(
      Collection<MatrixRow> rows, Function<MatrixRow, List<Role>> who) {
    return rows.stream()
        .collect(Collectors.toMap(MatrixRow::key, row -> new TreeSet<>(who.apply(row))));
  }

  private static Map<String, Set<Role>> drawn(
      Collection<MatrixRow> rows,
      Function<MatrixRow, String> kind,
      Function<MatrixRow, List<Role>> who,
      Random random) {
    Map<String, Set<Role>> tries = new LinkedHashMap<>();
    rows.forEach(row -> tries.put(row.key(), new TreeSet<>()));
    rows.stream()
        .collect(Collectors.groupingBy(kind, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(alike -> draw(alike, who, tries, random));
    return tries;
  }

  /** Rows of one kind, for which the same roles are asked. */
  private static void draw(
      List<MatrixRow> alike,
      Function<MatrixRow, List<Role>> who,
      Map<String, Set<Role>> tries,
      Random random) {
    List<MatrixRow> rows = new ArrayList<>(alike);
    List<Role> roles = new ArrayList<>(who.apply(rows.getFirst()));
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

  private static List<Role> allowed(MatrixRow row) {
    return Arrays.stream(Role.values()).filter(row::allows).toList();
  }
}
