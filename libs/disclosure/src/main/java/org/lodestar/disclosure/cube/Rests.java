package org.lodestar.disclosure.cube;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * A code with one part only, and never in one table with that part, has a rest that no table names:
 * of a year of which the first eleven months were published, December.
 */
final class Rests {
  private Rests() {}

  static void add(SortedMap<String, TreeSet<String>> children, List<TreeSet<String>> used) {
    for (String parent : List.copyOf(children.keySet())) {
      TreeSet<String> parts = children.getOrDefault(parent, new TreeSet<>());
      if (parts.size() == 1 && apart(parent, parts.getFirst(), used)) {
        String rest = unused(parent + " without " + parts.getFirst(), children);
        parts.add(rest);
        children.put(rest, new TreeSet<>());
      }
    }
  }

  private static boolean apart(String parent, String part, List<TreeSet<String>> used) {
    return used.stream().anyMatch(each -> each.contains(parent))
        && used.stream().noneMatch(each -> each.contains(parent) && each.contains(part));
  }

  private static String unused(String wanted, SortedMap<String, TreeSet<String>> children) {
    return children.containsKey(wanted) ? unused(wanted + "'", children) : wanted;
  }
}
