package org.lodestar.linkage.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Word lists and tables that lie beside this class; lines that start with # are remarks. */
final class Resource {
  private Resource() {}

  static List<String> lines(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      InputStream found = Objects.requireNonNull(in, () -> "no resource " + name);
      return new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows of cells parted by |. */
  static List<List<String>> table(String name) {
    return lines(name).stream().map(line -> List.of(line.split("\\|"))).toList();
  }

  /** Lists of words, each under its key: {@code key: word word}. */
  static Map<String, List<String>> words(String name) {
    Map<String, List<String>> words = new HashMap<>();
    for (String line : lines(name)) {
      int colon = line.indexOf(':');
      words.put(line.substring(0, colon), split(line.substring(colon + 1)));
    }
    return words;
  }

  /** An underscore stands for a blank within a word. */
  private static List<String> split(String words) {
    return Stream.of(words.strip().split("\\s+")).map(word -> word.replace('_', ' ')).toList();
  }
}
