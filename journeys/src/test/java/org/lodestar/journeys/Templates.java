package org.lodestar.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The product's templates, and which of them a platform has drawn: each is a class of its own, and
 * a class that was never loaded drew nothing.
 */
final class Templates {
  private static final Path SOURCES = Path.of("../app/src/main/templates");
  private static final Pattern LOADED =
      Pattern.compile("gg[.]jte[.]generated[.]precompiled[.](\\S*)Jte(\\w+)Generated ");

  private Templates() {}

  /** By their names, such as {@code concerns/inbox}. */
  static List<String> all() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .map(file -> SOURCES.relativize(file).toString())
          .filter(name -> name.endsWith(".jte"))
          .map(name -> name.replaceFirst("[.]jte$", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a platform has drawn that wrote down the classes which it loaded. */
  static List<String> drawn(Path classes) throws IOException {
    try (Stream<String> lines = Files.lines(classes)) {
      return lines.map(LOADED::matcher).filter(Matcher::lookingAt).map(Templates::name).toList();
    }
  }

  private static String name(Matcher loaded) {
    return loaded.group(1).replace('.', '/') + loaded.group(2);
  }
}
