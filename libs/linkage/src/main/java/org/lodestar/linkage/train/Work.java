package org.lodestar.linkage.train;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.lodestar.linkage.LinkageException;
import org.lodestar.linkage.block.Blocking;

/** Walks all pairs of a blocking with several threads, each with a worker of its own. */
public final class Work {
  private Work() {}

  /** What one thread does with its parts. */
  public interface Worker {
    void walk(Blocking blocking, Blocking.Unit unit);
  }

  /** All parts, done by so many workers; gives the workers, whose results are to be joined. */
  public static <W extends Worker> List<W> all(Blocking blocking, int threads, Supplier<W> worker) {
    List<Blocking.Unit> units = blocking.units();
    AtomicInteger next = new AtomicInteger();
    List<Callable<W>> tasks = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      W own = worker.get();
      tasks.add(
          () -> {
            for (int at = next.getAndIncrement(); at < units.size(); at = next.getAndIncrement()) {
              own.walk(blocking, units.get(at));
            }
            return own;
          });
    }
    return run(tasks);
  }

  private static <W> List<W> run(List<Callable<W>> tasks) {
    try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
      List<W> done = new ArrayList<>();
      for (Future<W> each : threads.invokeAll(tasks)) {
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
}
