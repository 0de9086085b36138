package org.lodestar.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What is written under {@code src/main}, each file read once for all tests of a process. */
public final class HouseSources {
  private static final Map<Path, String> TEXTS = new ConcurrentHashMap<>();
  private static final Map<Path, List<Path>> FOLDERS = new ConcurrentHashMap<>();

  private HouseSources() {}

  /** The files below a folder, in order; none where there is no such folder. */
  public static List<Path> files(Path folder, String ending) {
    return FOLDERS.computeIfAbsent(folder, HouseSources::walk).stream()
        .filter(file -> file.toString().endsWith(ending))
        .toList();
  }

  public static String read(Path file) {
    return TEXTS.computeIfAbsent(
        file,
        each -> {
          try {
            return Files.readString(each);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static List<Path> walk(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.walk(folder)) {
      return entries.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
