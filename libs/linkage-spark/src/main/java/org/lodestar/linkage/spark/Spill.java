package org.lodestar.linkage.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.fault.LinkageException;

/** A folder for what does not fit into memory, which is gone in the end. */
record Spill(Path folder) implements AutoCloseable {
  /**
   * @param parent where it is to be; null where the system has its temporary files
   */
  static Spill in(@Nullable Path parent) {
    try {
      return new Spill(
          parent == null
              ? Files.createTempDirectory("lodestar-spark")
              : Files.createTempDirectory(parent, "lodestar-spark"));
    } catch (IOException e) {
      throw new LinkageException("No temporary folder can be made: " + e.getMessage(), e);
    }
  }

  /** Spark may be deleting there at the same time, when the process is told to end. */
  @Override
  public void close() {
    try {
      Files.walkFileTree(folder, new Deletion());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone)
        throws IOException {
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
