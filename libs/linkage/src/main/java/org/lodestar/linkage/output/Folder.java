package org.lodestar.linkage.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.linkage.fault.LinkageException;

/**
 * A folder for results that is filled as a whole or not at all: files are written beside it and
 * moved in when all are there.
 */
public final class Folder implements AutoCloseable {
  private final Path target;
  private final Path draft;

  /** Begins; the folder may exist, and files of the same names in it are replaced at the end. */
  public Folder(Path target) {
    this.target = target.toAbsolutePath().normalize();
    try {
      Files.createDirectories(this.target);
      draft = Files.createTempDirectory(this.target, ".unfinished-");
    } catch (IOException e) {
      throw new LinkageException("Nothing can be written to " + target + ": " + e.getMessage(), e);
    }
  }

  /** Where to write. */
  public Path draft() {
    return draft;
  }

  /** All is written. */
  public void finish() throws IOException {
    for (Path file : files()) {
      Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(draft)) {
      return all.toList();
    }
  }

  /** Takes away what was not finished. */
  @Override
  public void close() throws IOException {
    for (Path file : files()) {
      Files.delete(file);
    }
    Files.delete(draft);
  }
}
