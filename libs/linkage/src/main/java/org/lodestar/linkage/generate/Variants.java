package org.lodestar.linkage.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Other ways in which a name is written in Latin letters: each rule of its pool at each place where
 * it fits, two rules at once, and the name without its marks.
 */
final class Variants {
  private static final int MOST = 12;

  private final List<String[]> rules;

  /**
   * @param rules texts {@code from>to}
   */
  Variants(List<String> rules) {
    this.rules = rules.stream().map(rule -> rule.split(">", 2)).toList();
  }

  List<String> of(String name) {
    Set<String> found = new LinkedHashSet<>();
    found.add(Name.withoutMarks(name));
    addOnce(name, found);
    for (String once : new ArrayList<>(found)) {
      addOnce(once, found);
    }
    found.remove(name);
    return found.stream().limit(MOST).toList();
  }

  private void addOnce(String name, Set<String> found) {
    for (String[] rule : rules) {
      int at = name.indexOf(rule[0]);
      if (at >= 0 && rule[0].length() < name.length()) {
        found.add(name.substring(0, at) + rule[1] + name.substring(at + rule[0].length()));
      }
    }
  }
}
