package org.lodestar.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The arrows between the packages of one room of the platform, or of one library. An arrow is a
 * name in the source: in an import or written out, in code or in a comment. What a reader must know
 * is counted, not only what the compiler must. Tables that are made from migrations are {@code
 * store}'s.
 *
 * @param classes by arrow, those that name something of the other package
 */
record RoomArrows(String room, Map<Arrow, Set<String>> classes) {
  /** The package of the room's own name. */
  static final String WORDS = "words";

  /** That something in one package names something in another of the same room. */
  record Arrow(String from, String to) implements Comparable<Arrow> {
    private static final Map<String, Integer> FLOORS =
        Map.of("web", 4, "face", 3, "store", 2, "domain", 1, WORDS, 0);

    /** Whether it runs against the direction; what else a room has stands between. */
    boolean upwards() {
      Integer start = FLOORS.get(from);
      Integer end = FLOORS.get(to);
      return start == null || end == null ? to.equals("web") || from.equals(WORDS) : start < end;
    }

    private Arrow back() {
      return new Arrow(to, from);
    }

    @Override
    public int compareTo(Arrow other) {
      return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return from + " -> " + to;
    }
  }

  static RoomArrows of(String room, Path folder, String name) {
    Map<Arrow, Set<String>> found = new TreeMap<>();
    Pattern named = Pattern.compile(Pattern.quote(name) + "((?:\\.[a-z]\\w*)*)\\.[A-Z]\\w*");
    for (Path file : sources(folder)) {
      String from = packageOf(folder.relativize(file));
      named
          .matcher(read(file))
          .results()
          .map(hit -> hit.group(1).isEmpty() ? WORDS : hit.group(1).substring(1))
          .map(to -> to.replaceFirst("^store\\.tables.*", "store"))
          .filter(to -> !to.equals(from) && isWritten(folder, to))
          .forEach(to -> add(found, new Arrow(from, to), file));
    }
    return new RoomArrows(room, found);
  }

  /** Not where only tables are made, in a room that is one package. */
  private static boolean isWritten(Path folder, String to) {
    return to.equals(WORDS) || Files.isDirectory(folder.resolve(to.replace('.', '/')));
  }

  private static void add(Map<Arrow, Set<String>> found, Arrow arrow, Path file) {
    found
        .computeIfAbsent(arrow, a -> new TreeSet<>())
        .add(file.getFileName().toString().replace(".java", ""));
  }

  private static String packageOf(Path file) {
    Path folder = file.getParent();
    return folder == null ? WORDS : folder.toString().replace('/', '.');
  }

  /** Two packages with an arrow between them, each pair once. */
  List<Arrow> pairs() {
    return classes.keySet().stream()
        .filter(arrow -> !classes.containsKey(arrow.back()) || arrow.from.compareTo(arrow.to) < 0)
        .toList();
  }

  List<Arrow> bothWays() {
    return pairs().stream().filter(arrow -> classes.containsKey(arrow.back())).toList();
  }

  List<Arrow> upwards() {
    return classes.keySet().stream().filter(Arrow::upwards).toList();
  }

  /** A pair by its name, {@code room: one, other}. */
  String pair(Arrow arrow) {
    return room + ": " + arrow.from + ", " + arrow.to;
  }

  /** An arrow with the classes from which it starts. */
  String told(Arrow arrow) {
    return room + ": " + arrow + " " + classes.get(arrow);
  }

  private static List<Path> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).replaceFirst("(?m)^package .*$", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
