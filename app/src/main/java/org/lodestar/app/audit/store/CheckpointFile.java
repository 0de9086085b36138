package org.lodestar.app.audit.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.audit.domain.Checkpoint;

/** Checkpoints outside the database, one a line, in a file that is only appended to. */
public final class CheckpointFile {
  private final Path file;

  CheckpointFile(Path file) {
    this.file = file;
  }

  /** All checkpoints; lines that are none are left out, since a crash may cut one short. */
  public List<Checkpoint> all() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines.map(Checkpoint::parse).flatMap(Optional::stream).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The checkpoint file cannot be read", e);
    }
  }

  /** Sequence of the newest checkpoint; 0 when there is none. */
  long newest() {
    return all().stream().mapToLong(Checkpoint::sequence).max().orElse(0);
  }

  /** Appends, and returns once the bytes are on the disk. */
  void append(List<Checkpoint> checkpoints) {
    StringBuilder text = new StringBuilder();
    checkpoints.forEach(checkpoint -> text.append(checkpoint.line()).append('\n'));
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException("The checkpoint file cannot be written", e);
    }
  }
}
