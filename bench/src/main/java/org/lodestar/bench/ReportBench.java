package org.lodestar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Text reports acknowledged in a second: 32 clients, 1,000 reports, the database durable. First all
 * reports are written up to the receipt (every page fetched, as a person does), then all are sent;
 * last, each is asked for by its receipt.
 */
public final class ReportBench {
  private static final int CLIENTS = 32;

  private ReportBench() {}

  private record Written(Reporter reporter, String receipt) {}

  public static void main(String[] arguments) throws Exception {
    int reports = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
    System.setProperty("lodestar.tier", "4");
    Path data = Files.createTempDirectory("lodestar-reports").resolve("data");
    try (Platform platform = Platform.start(data);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      long idle = memory(platform);
      rounds(platform, clients, Math.min(200, reports));
      measure(platform, clients, reports);
      System.out.printf(
          "memory: %d MB resident idle, %d MB after load (heap limit 512 MB, PostgreSQL apart)%n",
          idle, memory(platform));
    }
  }

  /** A first, smaller crowd, so that the program is warm; it is not counted. */
  private static void rounds(Platform platform, ExecutorService clients, int reports)
      throws Exception {
    for (Written written : write(platform, clients, reports)) {
      written.reporter().send();
      written.reporter().close();
    }
  }

  private static void measure(Platform platform, ExecutorService clients, int reports)
      throws Exception {
    long begun = System.nanoTime();
    List<Written> all = write(platform, clients, reports);
    double writing = (System.nanoTime() - begun) / 1e9;
    long[] nanos = new long[all.size()];
    boolean[] taken = new boolean[all.size()];
    List<Callable<Void>> sends = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int at = i;
      sends.add(
          () -> {
            long start = System.nanoTime();
            taken[at] = all.get(at).reporter().send();
            nanos[at] = System.nanoTime() - start;
            return null;
          });
    }
    long start = System.nanoTime();
    settle(clients.invokeAll(sends));
    double seconds = (System.nanoTime() - start) / 1e9;
    report(all, nanos, taken, seconds, writing);
    readBack(clients, all);
  }

  private static void report(
      List<Written> all, long[] nanos, boolean[] taken, double seconds, double writing) {
    Set<String> receipts = new HashSet<>();
    all.forEach(written -> receipts.add(written.receipt()));
    int errors = 0;
    for (boolean one : taken) {
      errors += one ? 0 : 1;
    }
    Arrays.sort(nanos);
    System.out.printf(
        "reports: %d sent by %d clients in %.2f s: %.0f acknowledged/s, p50 %.0f ms, p95 %.0f ms,"
            + " %d errors, %d distinct receipts%n",
        all.size(),
        CLIENTS,
        seconds,
        (all.size() - errors) / seconds,
        nanos[nanos.length / 2] / 1e6,
        nanos[(int) (nanos.length * 0.95)] / 1e6,
        errors,
        receipts.size());
    System.out.printf(
        "whole journeys: %.1f reports/s with every page of the way fetched (%.1f s of writing)%n",
        all.size() / (seconds + writing), writing);
  }

  private static List<Written> write(Platform platform, ExecutorService clients, int reports)
      throws Exception {
    List<Callable<Written>> tasks = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      String seen = "Invented report " + i + ": six people work without pay. " + "x".repeat(800);
      tasks.add(() -> writeOne(platform.url(), seen));
    }
    List<Written> all = new ArrayList<>();
    for (Future<Written> future : clients.invokeAll(tasks)) {
      all.add(future.get());
    }
    return all;
  }

  private static Written writeOne(String url, String seen) throws IOException {
    Reporter reporter = new Reporter(url);
    return new Written(reporter, reporter.write(Reporter.anonymous(seen, "Invented Lane")));
  }

  private static void readBack(ExecutorService clients, List<Written> all) throws Exception {
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (Written written : all) {
      tasks.add(() -> written.reporter().comesBackWith(written.receipt()));
    }
    int found = 0;
    for (Future<Boolean> future : clients.invokeAll(tasks)) {
      found += future.get() ? 1 : 0;
    }
    all.forEach(written -> written.reporter().close());
    System.out.printf("read back by receipt: %d of %d%n", found, all.size());
  }

  private static void settle(List<Future<Void>> futures)
      throws InterruptedException, ExecutionException {
    for (Future<Void> future : futures) {
      future.get();
    }
  }

  private static long memory(Platform platform) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + platform.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
