package org.lodestar.redaction.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which words are ordinary ones, and what others speak of. */
public final class Lexicon {
  private static final Set<String> ORDINARY = ordinary();
  private static final Map<String, Set<String>> CLASSES = classes();

  private static final Map<String, List<String>> SENSES = senses();

  private Lexicon() {}

  /** What a dictionary files a word in small letters under, narrow and wide; nothing for most. */
  public static List<String> sensesOf(String small) {
    return SENSES.getOrDefault(small, List.of());
  }

  /** The first line names the headings, every other one a word and the numbers of its headings. */
  private static Map<String, List<String>> senses() {
    List<String> lines = lines("senses.txt");
    String[] headings = lines.getFirst().split(" ");
    Map<String, List<String>> senses = HashMap.newHashMap(lines.size());
    for (String line : lines.subList(1, lines.size())) {
      String[] parts = line.split(" ");
      senses.put(
          parts[0],
          Arrays.stream(parts).skip(1).map(number -> headings[Integer.parseInt(number)]).toList());
    }
    return senses;
  }

  /** Whether a word in small letters is an ordinary English one. */
  public static boolean isOrdinary(String small) {
    return ORDINARY.contains(small);
  }

  /** What a word in small letters speaks of; nothing for most. */
  public static Set<String> classesOf(String small) {
    return CLASSES.getOrDefault(small, Set.of());
  }

  /** Whether a word in small letters speaks of this. */
  public static boolean speaksOf(String small, String what) {
    return classesOf(small).contains(what);
  }

  /** All words that speak of this. */
  public static Set<String> wordsOf(String what) {
    return CLASSES.entrySet().stream()
        .filter(each -> each.getValue().contains(what))
        .map(Map.Entry::getKey)
        .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> ordinary() {
    Set<String> words = new HashSet<>(90_000);
    try (Stream<String> lines = lines("english-words.txt").stream()) {
      lines.forEach(words::add);
    }
    return words;
  }

  private static Map<String, Set<String>> classes() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (String line : lines("word-classes.txt")) {
      int colon = line.indexOf(':');
      String what = line.substring(0, colon);
      Arrays.stream(line.substring(colon + 1).trim().split("\\s+"))
          .forEach(word -> add(classes, word, what));
    }
    for (String code : Locale.getISOCountries()) {
      String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
      Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
          .filter(word -> word.length() > 3)
          .forEach(word -> add(classes, word, "country"));
    }
    return classes;
  }

  private static void add(Map<String, Set<String>> classes, String word, String what) {
    classes.computeIfAbsent(word, none -> new TreeSet<>()).add(what);
  }

  private static List<String> lines(String name) {
    try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
      InputStream found = Objects.requireNonNull(in, () -> "no resource " + name);
      return new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
