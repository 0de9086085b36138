package org.lodestar.linkage.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words of addresses in full, from {@code premises.psv}. */
final class AddressWords {
  private static final List<List<String>> ROWS = Resource.rows("premises.psv");
  private static final Map<String, String> IN_FULL =
      ROWS.stream().collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.get(1)));
  private static final Set<String> STREET_ENDS =
      ROWS.stream()
          .filter(row -> row.get(2).equals("Y"))
          .map(row -> row.get(1))
          .collect(Collectors.toUnmodifiableSet());

  private AddressWords() {}

  /** The words of one line of an address. */
  static List<String> of(String line) {
    List<String> written =
        Arrays.stream(Latin.of(line).split(" ")).filter(w -> !w.isEmpty()).toList();
    return IntStream.range(0, written.size())
        .mapToObj(i -> inFull(written.get(i), i == 0))
        .toList();
  }

  /** From the start to the word that ends a street's name; empty when none does. */
  static List<String> street(List<String> line) {
    for (int i = line.size() - 1; i > 0; i--) {
      if (STREET_ENDS.contains(line.get(i))) {
        return line.subList(0, i + 1);
      }
    }
    return List.of();
  }

  private static String inFull(String word, boolean first) {
    if (word.equals("ST")) {
      return first ? "SAINT" : "STREET";
    }
    // A line such as "The Close" keeps its words; one that begins with AVE has no street before it.
    return first ? word : IN_FULL.getOrDefault(word, word);
  }
}
