package org.lodestar.prevalence;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Pieces of work, numbered, on several threads. Each piece must depend on its number alone (seeds
 * with it, see {@link Seeds}), so that the result is the same for any number of threads.
 *
 * @param threads how many at once, one or more
 */
public record Parallel(int threads, Progress progress) {
  public Parallel {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: " + threads);
    }
  }

  /** All processors of this machine. */
  public static Parallel all(Progress progress) {
    return new Parallel(Runtime.getRuntime().availableProcessors(), progress);
  }

  /** One piece of work, done by one thread after another, with room of its own. */
  @FunctionalInterface
  public interface Piece {
    void run(int number);
  }

  /**
   * Does the pieces 0 to {@code pieces - 1}.
   *
   * @param worker makes the room of a thread, such as scratch arrays; called once for each thread
   * @throws PrevalenceException where this thread is interrupted: the rest is not done
   */
  public void run(String stage, int pieces, Supplier<Piece> worker) {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    AtomicReference<Throwable> failed = new AtomicReference<>();
    Runnable loop =
        () -> {
          Piece piece = worker.get();
          int number = next.getAndIncrement();
          while (number < pieces
              && failed.get() == null
              && !Thread.currentThread().isInterrupted()) {
            piece.run(number);
            progress.at(stage, done.incrementAndGet(), pieces);
            number = next.getAndIncrement();
          }
        };
    Thread[] others = new Thread[Math.min(threads, Math.max(pieces, 1)) - 1];
    for (int i = 0; i < others.length; i++) {
      others[i] = Thread.ofPlatform().daemon().start(() -> guarded(loop, failed));
    }
    guarded(loop, failed);
    await(others, failed);
    tell(failed.get());
  }

  private static void guarded(Runnable loop, AtomicReference<Throwable> failed) {
    try {
      loop.run();
      if (Thread.currentThread().isInterrupted()) {
        failed.compareAndSet(null, new CancellationException());
      }
    } catch (RuntimeException | Error e) {
      failed.compareAndSet(null, e);
    }
  }

  private static void await(Thread[] others, AtomicReference<Throwable> failed) {
    for (Thread other : others) {
      if (failed.get() != null) {
        other.interrupt();
      }
      try {
        other.join();
      } catch (InterruptedException e) {
        failed.compareAndSet(null, new CancellationException());
        Thread.currentThread().interrupt();
        other.interrupt();
      }
    }
  }

  private static void tell(@org.jspecify.annotations.Nullable Throwable failure) {
    switch (failure) {
      case null -> {}
      case CancellationException _ ->
          throw new PrevalenceException("Broken off: nothing was written.");
      case RuntimeException e -> throw e;
      default -> throw new IllegalStateException(failure);
    }
  }
}
