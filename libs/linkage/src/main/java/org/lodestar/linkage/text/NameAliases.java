package org.lodestar.linkage.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which spellings can be one name: the rows of {@code names.psv}, by number. */
final class NameAliases {
  private static final List<List<String>> ROWS = Resource.rows("names.psv");
  private static final Map<String, Set<Integer>> BY_FORM = byForm();

  private NameAliases() {}

  /** The rows in which a word of a name stands; none for most words. */
  static Set<Integer> rows(String word) {
    return BY_FORM.getOrDefault(word, Set.of());
  }

  /** The name of the word's own row, else of the first row in which it stands, else the word. */
  static String canonical(String word) {
    Set<Integer> rows = rows(word);
    if (rows.isEmpty() || rows.stream().anyMatch(row -> name(row).equals(word))) {
      return word;
    }
    return name(rows.stream().min(Integer::compare).orElseThrow());
  }

  private static String name(int row) {
    return ROWS.get(row).getFirst();
  }

  private static Map<String, Set<Integer>> byForm() {
    Map<String, Set<Integer>> byForm = new HashMap<>();
    for (int row = 0; row < ROWS.size(); row++) {
      for (String form : forms(ROWS.get(row))) {
        byForm.computeIfAbsent(form, f -> new TreeSet<>()).add(row);
      }
    }
    byForm.replaceAll((form, rows) -> Set.copyOf(rows));
    return Map.copyOf(byForm);
  }

  private static Set<String> forms(List<String> row) {
    Set<String> forms = new TreeSet<>(Arrays.asList(row.get(1).split(" ")));
    forms.add(row.getFirst());
    return forms;
  }
}
