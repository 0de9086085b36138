package org.lodestar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A visitor of one node of {@link NodesBench}, inside that node's network namespace: reports until
 * its standard input ends, waits until the node is ready, or asks for reports by their receipts.
 */
public final class NodesClient {
  private NodesClient() {}

  public static void main(String[] arguments) throws IOException {
    String url = arguments[1];
    if (arguments[0].equals("ready")) {
      System.exit(isReady(url) ? 0 : 1);
    }
    Path receipts = Path.of(arguments[2]);
    if (arguments[0].equals("report")) {
      report(url, receipts);
    } else {
      System.out.println("lost " + lost(url, Files.readAllLines(receipts)));
    }
  }

  private static boolean isReady(String url) {
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
    while (System.nanoTime() < deadline) {
      try (Reporter reporter = new Reporter(url)) {
        if (reporter.get("/actuator/health").statusCode() == 200) {
          return true;
        }
      } catch (IOException e) {
        // Not yet.
      }
      pause();
    }
    return false;
  }

  private static void report(String url, Path receipts) throws IOException {
    while (System.in.available() == 0) {
      try (Reporter reporter = new Reporter(url)) {
        String receipt =
            reporter.write(Reporter.anonymous("Invented: men sleep in a shed", "Invented Lane"));
        if (reporter.send()) {
          Files.writeString(
              receipts, receipt + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
      } catch (IOException e) {
        pause();
      }
    }
  }

  /** A page that does not come is asked for again: only a report that is not there is lost. */
  private static int lost(String url, List<String> receipts) throws IOException {
    int lost = 0;
    for (String receipt : receipts) {
      try (Reporter reporter = new Reporter(url)) {
        if (!reporter.comesBackWith(receipt)) {
          lost++;
        }
      }
    }
    return lost;
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
