package org.lodestar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Text reports acknowledged in a second: 32 clients, 1,000 reports, the database durable. First all
 * reports are written up to the receipt (every page fetched, as a person does), then all are sent;
 * last, each is asked for by its receipt. Then the same crowd writes to a bare stack, for the
 * ratio.
 */
public final class ReportBench {
  private static final int CLIENTS = 32;

  private ReportBench() {}

  private static final Function<Reporter, Callable<Boolean>> SENDING = reporter -> reporter::send;

  private record Written(Reporter reporter, String receipt) {}

  public static void main(String[] arguments) throws Exception {
    int reports = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
    System.setProperty("lodestar.tier", "4");
    Path data = Files.createTempDirectory("lodestar-reports").resolve("data");
    try (Platform platform = Platform.start(data);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      long idle = memory(platform);
      rounds(platform, clients, Math.min(200, reports));
      Sent sent = measure(platform, clients, reports);
      System.out.printf(
          "memory: %d MB resident idle, %d MB after load (heap limit 512 MB, PostgreSQL apart)%n",
          idle, memory(platform));
      bare(data.resolveSibling("bare"), clients, reports, sent);
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

  private static Sent measure(Platform platform, ExecutorService clients, int reports)
      throws Exception {
    long begun = System.nanoTime();
    List<Written> all = write(platform, clients, reports);
    double writing = (System.nanoTime() - begun) / 1e9;
    Sent sent = Sent.by(clients, all.stream().map(Written::reporter).map(SENDING).toList());
    Set<String> receipts = new HashSet<>();
    all.forEach(written -> receipts.add(written.receipt()));
    System.out.printf(
        "reports: %d sent by %d clients: %s, %d distinct receipts%n",
        all.size(), CLIENTS, sent, receipts.size());
    System.out.printf(
        "whole journeys: %.1f reports/s with every page of the way fetched (%.1f s of writing)%n",
        all.size() / (sent.seconds() + writing), writing);
    readBack(clients, all);
    return sent;
  }

  /** The same crowd before one row a form, so that the machine and its load are taken out. */
  private static void bare(Path data, ExecutorService clients, int reports, Sent ours)
      throws Exception {
    try (BareStack.Running bare = BareStack.start(data)) {
      Sent.by(clients, forms(bare.url(), Math.min(200, reports)));
      Sent sent = Sent.by(clients, forms(bare.url(), reports));
      System.out.printf(
          "bare stack, one row of a kilobyte a form: %s%n"
              + "a report costs %.1f times as much as such a row%n",
          sent, sent.perSecond() / ours.perSecond());
    }
  }

  private static List<Callable<Boolean>> forms(String url, int count) throws IOException {
    List<Callable<Boolean>> forms = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Reporter visitor = new Reporter(url);
      visitor.get("/");
      forms.add(
          () -> {
            try (visitor) {
              return visitor.post("/send", Map.of("words", "x".repeat(1_000))).statusCode() == 303;
            }
          });
    }
    return forms;
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

  private static long memory(Platform platform) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + platform.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
