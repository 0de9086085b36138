package org.lodestar.linkage.train;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.work.Threads;

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
              Threads.goOn();
              own.walk(blocking, units.get(at));
            }
            return own;
          });
    }
    return Threads.run(tasks);
  }

  /** Some parts, one after the other. */
  public static void some(Blocking blocking, List<Blocking.Unit> units, Worker worker) {
    for (Blocking.Unit unit : units) {
      Threads.goOn();
      worker.walk(blocking, unit);
    }
  }
}
