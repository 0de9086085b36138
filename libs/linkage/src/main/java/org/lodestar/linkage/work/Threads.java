package org.lodestar.linkage.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.lodestar.linkage.fault.LinkageException;

/**
 * Runs tasks at once. Who waits for them may be interrupted: the tasks are then interrupted too,
 * break off at their next {@link #goOn}, and nothing of them runs on.
 */
public final class Threads {
  private Threads() {}

  /**
   * What each task gave, in their order.
   *
   * @throws LinkageException when the work was broken off
   */
  public static <T> List<T> run(List<? extends Callable<T>> tasks) {
    goOn();
    try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
      List<T> done = new ArrayList<>();
      for (Future<T> each : threads.invokeAll(tasks)) {
        done.add(each.get());
      }
      return done;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LinkageException("The work was broken off.", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }

  /** To be called often enough by long work: throws when it is to be broken off. */
  public static void goOn() {
    if (Thread.currentThread().isInterrupted()) {
      throw new LinkageException("The work was broken off.");
    }
  }
}
