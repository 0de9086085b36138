package org.lodestar.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * When the process is told to end (Ctrl-C, a signal), the work is interrupted and given some
 * seconds to take away what it has half written.
 */
final class BreakingOff {
  private static final int SECONDS = 10;

  private final Thread worker;
  private final CountDownLatch done = new CountDownLatch(1);

  private BreakingOff(Thread worker) {
    this.worker = worker;
  }

  static BreakingOff ofThisThread() {
    BreakingOff signal = new BreakingOff(Thread.currentThread());
    Runtime.getRuntime().addShutdownHook(new Thread(signal::come));
    return signal;
  }

  /** The work is done: the process ends by itself. */
  void tooLate() {
    done.countDown();
  }

  private void come() {
    if (done.getCount() > 0) {
      worker.interrupt();
      await();
    }
  }

  private void await() {
    try {
      done.await(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
