package org.lodestar.app.backup.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When backups were taken and tried, a line each, in the data folder: so that a page can ask. */
public final class BackupLog {
  private final Path file;

  /** Of a data folder. */
  public BackupLog(Path data) {
    this.file = data.resolve("backups.log");
  }

  /** What is noted. */
  public enum Deed {
    TAKEN,
    TRIED
  }

  public void note(Instant at, Deed deed) {
    try {
      Files.writeString(
          file, at + " " + deed + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("It could not be noted that a backup was taken", e);
    }
  }

  /** When it was last done. */
  public Optional<Instant> last(Deed deed) {
    try {
      return Files.exists(file) ? last(Files.readAllLines(file), deed) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> last(List<String> lines, Deed deed) {
    return lines.stream()
        .filter(line -> line.endsWith(" " + deed))
        .map(line -> Instant.parse(line.substring(0, line.indexOf(' '))))
        .reduce((earlier, later) -> later);
  }
}
