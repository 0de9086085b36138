package org.lodestar.app.audit.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.audit.domain.Checkpoint;

/** Checkpoints outside the database, one a line, in a file that is only appended to. */
public final class CheckpointFile {
  /** More than a day's. */
  private static final int TAIL = 1 << 19;

  private static final String REFILLED = "# written again from the database at ";

  private final Path file;
  private volatile Known known = new Known(0, 0);

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

  /** The last lines, as far as they are checkpoints: the file grows by one a minute for ever. */
  public List<Checkpoint> last() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long from = Math.max(0, channel.size() - TAIL);
      ByteBuffer bytes = ByteBuffer.allocate((int) (channel.size() - from));
      while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {}
      String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
      return text.lines()
          .skip(from == 0 ? 0 : 1)
          .map(Checkpoint::parse)
          .flatMap(Optional::stream)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The checkpoint file cannot be read", e);
    }
  }

  /** Sequence of the newest checkpoint; 0 when there is none. */
  long newest() {
    Known known = this.known;
    long size = size();
    if (known.size() != size) {
      known = new Known(size, last().stream().mapToLong(Checkpoint::sequence).max().orElse(0));
      this.known = known;
    }
    return known.newest();
  }

  private long size() {
    try {
      return Files.exists(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException("The checkpoint file cannot be read", e);
    }
  }

  /** Asked for each second: read again only when the file has changed. */
  private record Known(long size, long newest) {}

  /** When it was filled again from the database after somebody had taken lines from it. */
  public List<String> refills() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines.filter(line -> line.startsWith(REFILLED)).map(CheckpointFile::moment).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The checkpoint file cannot be read", e);
    }
  }

  private static String moment(String line) {
    return line.substring(REFILLED.length()).strip();
  }

  /**
   * Marks that what follows was in the database alone. The line stays until somebody takes it out.
   */
  void mark(Instant at) {
    write(REFILLED + at + "\n");
  }

  /** Appends, and returns once the bytes are on the disk. */
  void append(List<Checkpoint> checkpoints) {
    StringBuilder text = new StringBuilder();
    checkpoints.forEach(checkpoint -> text.append(checkpoint.line()).append('\n'));
    write(text.toString());
  }

  private void write(String text) {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException("The checkpoint file cannot be written", e);
    }
  }
}
