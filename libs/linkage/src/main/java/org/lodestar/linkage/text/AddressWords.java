package org.lodestar.linkage.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of addresses in full, from {@code premises.psv}. */
final class AddressWords {
  private static final List<List<String>> ROWS = Resource.rows("premises.psv");
  private static final Map<String, String> IN_FULL =
      ROWS.stream().collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.get(1)));
  private static final Set<String> SURE_ENDS = ends("Y");
  private static final Set<String> ALL_ENDS = ends("YW");

  private AddressWords() {}

  /** The words of one line of an address. */
  static List<String> of(String line) {
    List<String> written =
        Arrays.stream(Latin.of(line).split(" ")).filter(w -> !w.isEmpty()).toList();
    return IntStream.range(0, written.size())
        .mapToObj(i -> inFull(written.get(i), i == 0))
        .toList();
  }

  /** The street that the first of the lines names; empty when none does. */
  static String street(List<List<String>> lines) {
    return Stream.of(SURE_ENDS, ALL_ENDS)
        .flatMap(ends -> lines.stream().map(line -> street(line, ends)))
        .filter(street -> !street.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** From the start to the first word that ends a street's name: Church Hill, Church Hill Road. */
  private static String street(List<String> line, Set<String> ends) {
    int end = 1;
    while (end < line.size() && !ends.contains(line.get(end))) {
      end++;
    }
    if (end >= line.size()) {
      return "";
    }
    while (end + 1 < line.size() && ALL_ENDS.contains(line.get(end + 1))) {
      end++;
    }
    return String.join(" ", line.subList(0, end + 1));
  }

  private static Set<String> ends(String marks) {
    return ROWS.stream()
        .filter(row -> !row.get(2).isEmpty() && marks.contains(row.get(2)))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String inFull(String word, boolean first) {
    if (word.equals("ST")) {
      return first ? "SAINT" : "STREET";
    }
    // A line such as "The Close" keeps its words; one that begins with AVE has no street before it.
    return first ? word : IN_FULL.getOrDefault(word, word);
  }
}
