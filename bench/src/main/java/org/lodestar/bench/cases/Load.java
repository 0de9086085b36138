package org.lodestar.bench.cases;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Many workers at once who ask for one thing after another and look at each for a while. */
final class Load {
  private static final int OK = 200;

  private final List<Desk> desks;
  private final List<Ask> asks;
  private final Map<Ask, ConcurrentLinkedQueue<Long>> took = new LinkedHashMap<>();
  private final AtomicInteger faults = new AtomicInteger();
  private final AtomicInteger next = new AtomicInteger();

  Load(List<Desk> desks, List<Ask> asks) {
    this.desks = desks;
    this.asks = asks;
    asks.forEach(ask -> took.put(ask, new ConcurrentLinkedQueue<>()));
  }

  /**
   * Runs for so long.
   *
   * @param rest between an answer and the next question on the average; zero for none
   */
  Load run(Duration length, Duration rest) throws Exception {
    long end = System.nanoTime() + length.toNanos();
    List<Callable<Void>> workers = new ArrayList<>();
    for (int i = 0; i < desks.size(); i++) {
      Desk desk = desks.get(i);
      Random random = new Random(i);
      workers.add(
          () -> {
            work(desk, random, rest, end);
            return null;
          });
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(desks.size())) {
      for (Future<Void> each : threads.invokeAll(workers)) {
        each.get();
      }
    }
    return this;
  }

  private void work(Desk desk, Random random, Duration rest, long end) throws InterruptedException {
    pause(random, rest.dividedBy(2));
    while (System.nanoTime() < end) {
      ask(asks.get(next.getAndIncrement() % asks.size()), desk, random);
      pause(random, rest);
    }
  }

  /** Between half of the rest and half as much again. */
  private static void pause(Random random, Duration rest) throws InterruptedException {
    long most = rest.toMillis();
    if (most > 0) {
      Thread.sleep(most / 2 + random.nextLong(most));
    }
  }

  private void ask(Ask ask, Desk desk, Random random) {
    long begun = System.nanoTime();
    boolean page = isPage(ask, desk, random);
    Objects.requireNonNull(took.get(ask)).add(System.nanoTime() - begun);
    if (!page) {
      faults.incrementAndGet();
    }
  }

  /** No answer within a minute is none. */
  private static boolean isPage(Ask ask, Desk desk, Random random) {
    try {
      return ask.asking().apply(desk, random).statusCode() == OK;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  /** A line for each thing asked. */
  void tell() {
    System.out.printf("%-32s %6s %8s %8s %8s%n", "page", "asked", "p50 ms", "p95 ms", "aim ms");
    took.forEach(
        (ask, nanos) -> {
          long[] sorted = sorted(nanos);
          if (sorted.length > 0) {
            System.out.printf(
                "%-32s %6d %8.0f %8.0f %8s%n",
                ask.name(),
                sorted.length,
                part(sorted, 0.5),
                part(sorted, 0.95),
                ask.aim() == 0 ? "" : ask.aim());
          }
        });
    System.out.printf("answers that were no page: %d%n", faults.get());
  }

  /** All of it in one line. */
  void tellAll(String what, Duration length) {
    long[] sorted = sorted(took.values().stream().flatMap(ConcurrentLinkedQueue::stream).toList());
    System.out.printf(
        "%s: %d answers, %.1f a second, p50 %.0f ms, p95 %.0f ms, %d that were no page%n",
        what,
        sorted.length,
        sorted.length / (double) length.toSeconds(),
        part(sorted, 0.5),
        part(sorted, 0.95),
        faults.get());
  }

  private static long[] sorted(java.util.Collection<Long> nanos) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private static double part(long[] sorted, double share) {
    return sorted[(int) (sorted.length * share)] / 1e6;
  }
}
