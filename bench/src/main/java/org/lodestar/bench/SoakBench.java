package org.lodestar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lodestar.postgres.PostgresServer;

/**
 * Lets the platform work at a fifth of what it can for a while, and looks each minute at what must
 * not grow: heap after a collection, open files, threads, connections of the database. Told as a
 * slope: how much more in an hour, against the mean (least squares; the first fifth is warming up).
 *
 * <p>Arguments: minutes (60), milliseconds that each of two visitors rests after a report (500).
 */
public final class SoakBench {
  private static final int CLIENTS = 2;
  private static final int REST_MILLISECONDS = 500;

  private SoakBench() {}

  /** What was seen at a minute. */
  private record Sample(
      double minute, double heapMegabytes, double files, double threads, double connections) {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int minutes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
    int rest = arguments.length > 1 ? Integer.parseInt(arguments[1]) : REST_MILLISECONDS;
    Path data = Files.createTempDirectory("lodestar-soak").resolve("data");
    AtomicBoolean over = new AtomicBoolean();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    List<Sample> samples = new ArrayList<>();
    try (Platform platform = Platform.start(data);
        ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int client = 0; client < CLIENTS; client++) {
        clients.submit(() -> work(platform.url(), rest, over, taken, failed));
      }
      try {
        long begin = System.nanoTime();
        long end = begin + TimeUnit.MINUTES.toNanos(minutes);
        while (System.nanoTime() < end) {
          Thread.sleep(Math.clamp((end - System.nanoTime()) / 1_000_000 + 1, 1, 60_000));
          samples.add(sample((System.nanoTime() - begin) / 60e9, platform));
          System.out.println(samples.getLast());
        }
      } finally {
        over.set(true);
      }
    }
    List<Sample> warm = samples.subList(samples.size() / 5, samples.size());
    System.out.printf(
        Locale.ROOT,
        "soak: %d minutes, %d reports taken and read back, %d failed; an hour more is"
            + " heap %+.1f %%, files %+.1f %%, threads %+.1f %%, connections %+.1f %%%n",
        minutes,
        taken.get(),
        failed.get(),
        slope(warm, Sample::heapMegabytes),
        slope(warm, Sample::files),
        slope(warm, Sample::threads),
        slope(warm, Sample::connections));
  }

  private static void work(
      String url, int rest, AtomicBoolean over, AtomicInteger taken, AtomicInteger failed) {
    while (!over.get()) {
      try (Reporter reporter = new Reporter(url)) {
        String receipt =
            reporter.write(Reporter.anonymous("Invented: men sleep in a shed", "Invented Lane"));
        boolean whole = reporter.send();
        try (Reporter again = new Reporter(url)) {
          whole &= again.comesBackWith(receipt);
        }
        (whole ? taken : failed).incrementAndGet();
        Thread.sleep(rest);
      } catch (IOException e) {
        failed.incrementAndGet();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private static Sample sample(double minute, Platform platform) throws IOException {
    command(platform.pid(), "GC.run");
    return new Sample(
        minute,
        heap(command(platform.pid(), "GC.heap_info")),
        count(platform.pid(), "fd"),
        count(platform.pid(), "task"),
        connections(platform.data().resolve("postgres")));
  }

  /** Kilobytes in use of all parts of the heap. */
  private static double heap(String said) {
    Matcher used =
        Pattern.compile("(?:DefNew|Tenured|generation)\\s+total [0-9]+K, used ([0-9]+)K")
            .matcher(said);
    double all = 0;
    while (used.find()) {
      all += Double.parseDouble(used.group(1));
    }
    if (all == 0) {
      throw new IllegalStateException("The heap could not be read: " + said);
    }
    return all / 1024;
  }

  private static String command(long pid, String what) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(pid),
                what)
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static double count(long pid, String folder) {
    try (Stream<Path> each = Files.list(Path.of("/proc", String.valueOf(pid), folder))) {
      return each.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double connections(Path home) {
    try (var root =
            DriverManager.getConnection(
                PostgresServer.urlOfRunning(home),
                PostgresServer.ROOT,
                PostgresServer.passwordOf(home, PostgresServer.ROOT));
        var statement = root.createStatement();
        var rows =
            statement.executeQuery(
                "select count(*) from pg_stat_activity where usename = '"
                    + PostgresServer.APPLICATION
                    + "'")) {
      rows.next();
      return rows.getDouble(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How much an hour adds, in percent of the mean. */
  private static double slope(List<Sample> samples, ToDoubleFunction<Sample> what) {
    double time = samples.stream().mapToDouble(Sample::minute).average().orElseThrow();
    double mean = samples.stream().mapToDouble(what).average().orElseThrow();
    double above = 0;
    double below = 0;
    for (Sample each : samples) {
      above += (each.minute() - time) * (what.applyAsDouble(each) - mean);
      below += (each.minute() - time) * (each.minute() - time);
    }
    return below == 0 || mean == 0 ? 0 : above / below * 60 / mean * 100;
  }
}
