package org.lodestar.app.library.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * How many recordings are played at once: each answer holds a piece of one in memory for as long as
 * whoever asked does not read on, and many of these would take it from all others.
 */
@Component
class Players {
  /** So many play at once. */
  static final int AT_ONCE = 32;

  private final Semaphore places = new Semaphore(AT_ONCE);

  /**
   * Takes a place. What comes back gives it back, once, however often it is run.
   *
   * @throws ResponseStatusException when all are taken: who waits a little can play it, and reads
   *     meanwhile what it says
   */
  Runnable begin() {
    if (!places.tryAcquire()) {
      throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }
    AtomicBoolean taken = new AtomicBoolean(true);
    return () -> {
      if (taken.compareAndSet(true, false)) {
        places.release();
      }
    };
  }
}
