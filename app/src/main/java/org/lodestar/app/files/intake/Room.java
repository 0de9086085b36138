package org.lodestar.app.files.intake;

import java.io.IOException;
import org.lodestar.app.files.FileLimits;
import org.lodestar.app.files.WhyNot;
import org.lodestar.app.files.store.BlobStore;
import org.springframework.stereotype.Component;

/** Watches that the disk never fills up: what was sent is refused before, in plain words. */
@Component
public class Room {
  private static final long EVERY = 8L * 1024 * 1024;

  private final BlobStore store;
  private final FileLimits limits;

  Room(BlobStore store, FileLimits limits) {
    this.store = store;
    this.limits = limits;
  }

  /** Whether so many bytes more leave enough free. */
  public boolean fits(long bytes) {
    try {
      return store.room().free() - bytes >= limits.keepFree().toBytes();
    } catch (IOException unknown) {
      return false;
    }
  }

  /** Free space in percent. */
  public int percentFree() {
    try {
      return store.room().percent();
    } catch (IOException unknown) {
      return 0;
    }
  }

  void require(long bytes) throws CutShort {
    if (!fits(bytes)) {
      throw new CutShort(WhyNot.NO_ROOM);
    }
  }

  /** Looks again from time to time while a file grows. */
  void watch(long size) throws CutShort {
    if (size % EVERY < 64 * 1024) {
      require(0);
    }
  }
}
