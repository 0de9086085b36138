package org.lodestar.app.files.intake;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.lodestar.app.files.FileLimits;
import org.springframework.stereotype.Component;

/**
 * Places for uploads, so that memory has a bound. When all are taken the slowest of those that
 * crawl is sent away for whoever comes next.
 */
@Component
class Slots {
  private static final double CRAWL = 16 * 1024;
  private static final long WAIT_SECONDS = 10;

  private final Semaphore places;
  private final Set<PacedInput> taken = ConcurrentHashMap.newKeySet();

  Slots(FileLimits limits) {
    this.places = new Semaphore(limits.uploads());
  }

  /** A place, given back when closed. */
  interface Slot extends AutoCloseable {
    @Override
    void close();
  }

  /** A place for this upload, if one comes free soon. */
  Optional<Slot> take(PacedInput upload) {
    if (!places.tryAcquire()) {
      sendSlowestAway();
      if (!waited()) {
        return Optional.empty();
      }
    }
    taken.add(upload);
    return Optional.of(
        () -> {
          if (taken.remove(upload)) {
            places.release();
          }
        });
  }

  private void sendSlowestAway() {
    taken.stream()
        .filter(upload -> upload.bytesPerSecond() < CRAWL)
        .min(Comparator.comparingDouble(PacedInput::bytesPerSecond))
        .ifPresent(PacedInput::cut);
  }

  private boolean waited() {
    try {
      return places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
