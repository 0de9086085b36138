package org.lodestar.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the processes of one run of the journeys tell each other, in a folder of the run: which
 * shapes of pages have been looked at, and what took how long. A file that only one of them can
 * make says who was first.
 */
final class Run {
  private static final String NAME =
      System.getProperty("lodestar.run", String.valueOf(ProcessHandle.current().pid()));

  /** Draws what a plain run samples: another one each time, the same in all processes of a run. */
  static final long SEED = seed();

  static final Path FOLDER = folder();
  private static final Set<String> HERE = new HashSet<>();

  private Run() {}

  private static long seed() {
    String given = System.getProperty("lodestar.seed", "");
    return given.isBlank() ? NAME.hashCode() : Long.parseLong(given);
  }

  private static Path folder() {
    try {
      Path all = Files.createDirectories(Path.of("target", "looked"));
      Path own = Files.createDirectory(all.resolve(NAME));
      System.out.println("Journeys, seed " + SEED);
      forgetOthers(all);
      return own;
    } catch (FileAlreadyExistsException e) {
      return Path.of("target", "looked", NAME); // another process of this run was first
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What earlier runs have looked at says nothing of this one. */
  private static void forgetOthers(Path all) throws IOException {
    try (Stream<Path> files = Files.walk(all)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!each.equals(all) && !each.startsWith(all.resolve(NAME))) {
          Files.deleteIfExists(each);
        }
      }
    }
  }

  /** True for the first in the whole run who asks for this. */
  static synchronized boolean first(String what) {
    return HERE.add(what) && isMade(what);
  }

  private static boolean isMade(String what) {
    byte[] bytes = what.getBytes(StandardCharsets.UTF_8);
    String kind = what.replaceFirst(" .*", "");
    try {
      Path file = FOLDER.resolve(kind + "-" + UUID.nameUUIDFromBytes(bytes));
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page was met, as earlier runs named pages. */
  static void met(Shape shape) {
    first("named " + shape.named());
  }

  /** Something took so many milliseconds. */
  static synchronized void took(String what, long milliseconds, String of) {
    String line = what + "\t" + milliseconds + "\t" + of + "\n";
    try {
      Files.writeString(
          FOLDER.resolve("times-" + ProcessHandle.current().pid()),
          line,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
