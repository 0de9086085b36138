package org.lodestar.app.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where sealed bytes lie. It is told nothing but random names, and never sees clear bytes. */
public interface BlobStore {
  /** Begins a blob that nobody sees until it is kept. */
  Writing begin() throws IOException;

  /** Reads a blob; {@link java.nio.file.NoSuchFileException} when it is not there. */
  InputStream open(UUID blob) throws IOException;

  /** Deletes a blob; doing it twice is harmless. */
  void delete(UUID blob) throws IOException;

  /** Blobs that were kept before an instant. */
  List<UUID> keptBefore(Instant instant) throws IOException;

  /** Clears away what was begun before an instant and never kept. */
  void clearBegun(Instant instant) throws IOException;

  /** How much room there is. */
  Room room() throws IOException;

  /** A blob while it is written. Closed without being kept, nothing of it is left. */
  interface Writing extends AutoCloseable {
    OutputStream stream();

    /** Makes it last, once the stream is closed. */
    UUID keep() throws IOException;

    @Override
    void close();
  }

  /**
   * Room.
   *
   * @param free bytes
   * @param total bytes
   */
  record Room(long free, long total) {
    /** Free space in percent, rounded down. */
    public int percent() {
      return total <= 0 ? 0 : (int) (free * 100.0 / total);
    }
  }
}
