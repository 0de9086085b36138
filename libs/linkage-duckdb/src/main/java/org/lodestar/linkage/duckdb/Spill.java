package org.lodestar.linkage.duckdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.fault.LinkageException;

/**
 * The folder for what does not fit into memory: one that was named, or one of our own, which is
 * deleted in the end, also when the program is told to stop.
 */
final class Spill implements AutoCloseable {
  private final Path folder;

  /** Deletes the folder when the program ends first; null for a folder that was named. */
  private final @Nullable Thread atTheEnd;

  private Spill(Path folder, @Nullable Thread atTheEnd) {
    this.folder = folder;
    this.atTheEnd = atTheEnd;
  }

  /**
   * @param named null for one of our own
   */
  static Spill in(@Nullable Path named) {
    if (named == null) {
      return own();
    }
    if (!Files.isDirectory(named) || !Files.isWritable(named)) {
      throw new LinkageException(
          "The folder "
              + named
              + " for what does not fit into memory is not there, or cannot be written to: make it,"
              + " or name another one.");
    }
    return new Spill(named, null);
  }

  private static Spill own() {
    try {
      Path folder = Files.createTempDirectory("lodestar-linkage");
      Thread atTheEnd = new Thread(() -> delete(folder), "linkage-spill");
      Runtime.getRuntime().addShutdownHook(atTheEnd);
      return new Spill(folder, atTheEnd);
    } catch (IOException e) {
      throw new LinkageException("No temporary folder can be made: " + e.getMessage(), e);
    }
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() {
    if (atTheEnd != null) {
      delete(folder);
      try {
        Runtime.getRuntime().removeShutdownHook(atTheEnd);
      } catch (IllegalStateException e) {
        // The program is ending; what is deleted is not there to be deleted again.
      }
    }
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
