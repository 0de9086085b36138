package org.lodestar.measures;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something that happened, without a name: what kind of thing, in which month, under which
 * headings, with which amounts. Headings are codes in capitals, so that neither a name nor a
 * reference nor an identifier can stand in one.
 *
 * @param kind what happened, such as {@code concern.raised}
 * @param month the month in which it happened, never a day
 * @param tags headings by dimension; several where several hold, such as types of exploitation
 * @param amounts whole numbers by name, in the unit that the name says, such as {@code hours}
 * @param takenBack whether it says that an equal one was told by mistake, and takes it away
 */
public record Fact(
    String kind,
    YearMonth month,
    SortedMap<String, SortedSet<String>> tags,
    SortedMap<String, Long> amounts,
    boolean takenBack) {
  private static final Pattern KIND = Pattern.compile("[a-z]{2,20}\\.[a-z]{2,20}(-[a-z]{2,20})?");
  private static final Pattern NAME = Pattern.compile("[a-z]{2,20}(-[a-z]{2,20})?");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

  /**
   * A fact.
   *
   * @throws IllegalArgumentException when a word of it is no code
   */
  public Fact {
    tags = codes(kind, tags);
    amounts.keySet().forEach(name -> insist(NAME, name));
    amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
  }

  /** A fact of a month, without headings and amounts yet. */
  public static Fact of(String kind, YearMonth month) {
    return new Fact(kind, month, new TreeMap<>(), new TreeMap<>(), false);
  }

  /** The same, under these headings of a dimension. */
  public Fact with(String dimension, String... codes) {
    SortedMap<String, SortedSet<String>> more = new TreeMap<>(tags);
    more.merge(
        dimension,
        new TreeSet<>(List.of(codes)),
        (some, others) -> {
          SortedSet<String> all = new TreeSet<>(some);
          all.addAll(others);
          return all;
        });
    return new Fact(kind, month, more, amounts, takenBack);
  }

  /** The same, with an amount. */
  public Fact with(String name, long amount) {
    SortedMap<String, Long> more = new TreeMap<>(amounts);
    more.put(name, amount);
    return new Fact(kind, month, tags, more, takenBack);
  }

  /** What takes this one away again, as nothing that was told is ever changed. */
  public Fact back() {
    return new Fact(kind, month, tags, amounts, !takenBack);
  }

  /** Its headings of a dimension; empty when it has none. */
  public SortedSet<String> tags(String dimension) {
    return tags.getOrDefault(dimension, Collections.emptySortedSet());
  }

  /** All of it as one line that is the same for equal facts and for no others. */
  public String line() {
    return kind
        + '|'
        + month
        + '|'
        + tags.entrySet().stream()
            .map(each -> each.getKey() + '=' + String.join(",", each.getValue()))
            .collect(Collectors.joining(";"))
        + '|'
        + amounts.entrySet().stream()
            .map(each -> each.getKey() + '=' + each.getValue())
            .collect(Collectors.joining(";"))
        + (takenBack ? "|BACK" : "");
  }

  /**
   * Reads what {@link #line} wrote.
   *
   * @throws IllegalArgumentException when it is no such line
   */
  public static Fact read(String line) {
    String[] parts = line.split("\\|", -1);
    boolean back = parts.length == 5 && parts[4].equals("BACK");
    if (parts.length != 4 && !back) {
      throw new IllegalArgumentException("A line of a fact has four parts");
    }
    SortedMap<String, SortedSet<String>> tags = new TreeMap<>();
    pairs(parts[2]).forEach((name, codes) -> tags.put(name, new TreeSet<>(codes(codes))));
    SortedMap<String, Long> amounts = new TreeMap<>();
    pairs(parts[3]).forEach((name, amount) -> amounts.put(name, Long.valueOf(amount)));
    return new Fact(parts[0], YearMonth.parse(parts[1]), tags, amounts, back);
  }

  private static List<String> codes(String joined) {
    return List.of(joined.split(",", -1));
  }

  private static Map<String, String> pairs(String text) {
    Map<String, String> pairs = new TreeMap<>();
    for (String each : text.isEmpty() ? new String[0] : text.split(";", -1)) {
      int at = each.indexOf('=');
      if (at < 0) {
        throw new IllegalArgumentException("A part of a line of a fact has no value");
      }
      pairs.put(each.substring(0, at), each.substring(at + 1));
    }
    return pairs;
  }

  private static void insist(Pattern pattern, String word) {
    if (!pattern.matcher(word).matches()) {
      throw new IllegalArgumentException("Not a code of the form " + pattern);
    }
  }

  /** Headings of a kind of facts, when all of them are codes. */
  static SortedMap<String, SortedSet<String>> codes(
      String kind, Map<String, SortedSet<String>> tags) {
    insist(KIND, kind);
    SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
    tags.forEach(
        (dimension, codes) -> {
          insist(NAME, dimension);
          codes.forEach(code -> insist(CODE, code));
          if (!codes.isEmpty()) {
            copy.put(dimension, Collections.unmodifiableSortedSet(new TreeSet<>(codes)));
          }
        });
    return Collections.unmodifiableSortedMap(copy);
  }
}
