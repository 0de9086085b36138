package org.lodestar.app.audit.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.domain.Anchor;
import org.lodestar.app.audit.domain.Checkpoint;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A folder on another machine into which checkpoints are written, where {@code
 * LODESTAR_AUDIT_ANCHOR_FOLDER} names one. It is never made: where the other machine's folder is
 * not there, an empty one on this disk would only look like it.
 */
@Component
public class AnchorFolder {
  private static final String NAME = "lodestar-audit-anchor.log";

  private final String folder;

  public AnchorFolder(@Value("${LODESTAR_AUDIT_ANCHOR_FOLDER:}") String folder) {
    this.folder = folder.strip();
  }

  /** Whether one is set. */
  public boolean isSet() {
    return !folder.isEmpty();
  }

  private Path file() {
    return Path.of(folder).resolve(NAME);
  }

  /**
   * What lies there; empty before the first time.
   *
   * @throws IOException when it cannot be read
   */
  public Optional<String> text() throws IOException {
    return Files.exists(file())
        ? Optional.of(Files.readString(file(), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /**
   * Adds a checkpoint, and returns once the bytes are there.
   *
   * @param before what lies there; null for nothing yet
   * @throws IOException when it cannot be written
   */
  public void add(@Nullable String before, String key, Checkpoint point) throws IOException {
    String start = before == null ? Anchor.head(key) : before.endsWith("\n") ? "" : "\n";
    try (FileChannel channel =
        FileChannel.open(
            file(),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.APPEND)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(start + point.line() + "\n");
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }
}
