package org.lodestar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Kills the application or PostgreSQL, as if the power failed, while reports come in; then asks for
 * every report that was acknowledged by its receipt.
 */
public final class CrashBench {
  private static final int CLIENTS = 6;

  private CrashBench() {}

  /** What a run of rounds saw. */
  public record Outcome(int rounds, int acknowledged, int lost, List<Long> recoveryMilliseconds) {}

  public static void main(String[] arguments) throws IOException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
    Path data = Files.createTempDirectory("lodestar-crash").resolve("data");
    Outcome outcome = run(data, rounds, new Random(7));
    System.out.printf(
        "crash: %d rounds, %d reports acknowledged, %d lost; recovery in ms %s%n",
        outcome.rounds(), outcome.acknowledged(), outcome.lost(), outcome.recoveryMilliseconds());
    System.exit(outcome.lost() == 0 && outcome.acknowledged() > 0 ? 0 : 1);
  }

  /** Even rounds kill the application, odd ones the database. */
  public static Outcome run(Path data, int rounds, Random random) {
    Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    List<Long> recoveries = new ArrayList<>();
    Platform platform = Platform.start(data);
    try {
      for (int round = 0; round < rounds; round++) {
        long killed = underLoad(platform, acknowledged, round, random);
        if (round % 2 == 0) {
          platform.close();
          platform = Platform.start(data);
        } else {
          platform.awaitReady();
        }
        recoveries.add((System.nanoTime() - killed) / 1_000_000);
      }
      return new Outcome(rounds, acknowledged.size(), lost(platform, acknowledged), recoveries);
    } finally {
      platform.close();
    }
  }

  /** Returns the moment of the blow, so that the time until the platform answers again is whole. */
  private static long underLoad(
      Platform platform, Queue<String> acknowledged, int round, Random random) {
    AtomicBoolean over = new AtomicBoolean();
    int before = acknowledged.size();
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int client = 0; client < CLIENTS; client++) {
        clients.submit(() -> reportUntil(over, platform.url(), acknowledged));
      }
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
      while (acknowledged.size() - before < 3 && System.nanoTime() < deadline) {
        pause(20);
      }
      pause(random.nextInt(300));
      long killed = System.nanoTime();
      if (round % 2 == 0) {
        platform.killApplication();
      } else {
        platform.killDatabase();
      }
      pause(200);
      over.set(true);
      return killed;
    }
  }

  private static void reportUntil(AtomicBoolean over, String url, Queue<String> acknowledged) {
    while (!over.get()) {
      try (Reporter reporter = new Reporter(url)) {
        Map<String, Map<String, String>> answers =
            Reporter.anonymous("Invented: men sleep in a shed", "Invented Lane");
        String receipt = reporter.write(answers);
        if (reporter.send()) {
          acknowledged.add(receipt);
        }
      } catch (IOException e) {
        // The platform was killed under this reporter; only what was acknowledged counts.
        pause(50);
      }
    }
  }

  private static int lost(Platform platform, Queue<String> receipts) {
    int lost = 0;
    for (String receipt : receipts) {
      try (Reporter reporter = new Reporter(platform.url())) {
        if (!reporter.comesBackWith(receipt)) {
          lost++;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return lost;
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
