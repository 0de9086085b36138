package org.lodestar.app.outbound.line;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** One caller at a time for each host, in the order in which they came, with a pause between. */
public final class Turns {
  private static final class Queue {
    private final Semaphore one = new Semaphore(1, true);
    private long free = System.nanoTime();
  }

  private final Map<String, Queue> queues = new ConcurrentHashMap<>();

  /**
   * Waits for the turn.
   *
   * @return whether it came before the time was over
   */
  public boolean take(String host, long deadline) throws InterruptedException {
    Queue queue = queues.computeIfAbsent(host, _ -> new Queue());
    if (!queue.one.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
      return false;
    }
    long wait = queue.free - System.nanoTime();
    boolean inTime = queue.free - deadline < 0;
    if (wait > 0 && inTime) {
      try {
        TimeUnit.NANOSECONDS.sleep(wait);
      } catch (InterruptedException e) {
        queue.one.release();
        throw e;
      }
    }
    if (!inTime) {
      queue.one.release();
    }
    return inTime;
  }

  /** Gives the turn to the next one, who waits for the pause. */
  public void leave(String host, Duration pause) {
    Queue queue = queues.computeIfAbsent(host, _ -> new Queue());
    queue.free = System.nanoTime() + pause.toNanos();
    queue.one.release();
  }
}
