package org.lodestar.app.files.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A store on a disk that is full after so many bytes, and says how much is free. */
public final class FullStore implements BlobStore {
  private final BlobStore store;
  private final long most;
  private final long free;

  public FullStore(BlobStore store, long most, long free) {
    this.store = store;
    this.most = most;
    this.free = free;
  }

  @Override
  public Writing begin() throws IOException {
    Writing writing = store.begin();
    OutputStream limited = new Limited(writing.stream());
    return new Writing() {
      @Override
      public OutputStream stream() {
        return limited;
      }

      @Override
      public UUID keep() throws IOException {
        return writing.keep();
      }

      @Override
      public void close() {
        writing.close();
      }
    };
  }

  private final class Limited extends FilterOutputStream {
    private long written;

    Limited(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      written += length;
      if (written > most) {
        throw new IOException("No space left on device");
      }
      out.write(bytes, from, length);
    }
  }

  @Override
  public InputStream open(UUID blob) throws IOException {
    return store.open(blob);
  }

  @Override
  public void delete(UUID blob) throws IOException {
    store.delete(blob);
  }

  @Override
  public List<UUID> keptBefore(Instant instant) throws IOException {
    return store.keptBefore(instant);
  }

  @Override
  public void clearBegun(Instant instant) throws IOException {
    store.clearBegun(instant);
  }

  @Override
  public Room room() {
    return new Room(free, 200L << 30);
  }
}
