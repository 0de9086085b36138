package org.lodestar.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Visitors who report one thing after the other until they are told to stop, and remember the
 * receipts of what was acknowledged. What is refused or broken off is tried anew, as another
 * report.
 */
final class Visitors implements AutoCloseable {
  private static final int REST_MILLISECONDS = 300;

  private final List<String> receipts = Collections.synchronizedList(new ArrayList<>());
  private final ExecutorService each = Executors.newVirtualThreadPerTaskExecutor();
  private volatile boolean over;

  private Visitors() {}

  /** So many at one platform. */
  static Visitors at(String url, int many) {
    Visitors visitors = new Visitors();
    for (int i = 0; i < many; i++) {
      visitors.each.submit(() -> visitors.report(url));
    }
    return visitors;
  }

  /** The receipts of what was acknowledged so far, in that order. */
  List<String> receipts() {
    synchronized (receipts) {
      return List.copyOf(receipts);
    }
  }

  /** Waits until so many more were acknowledged. */
  void await(int more) throws InterruptedException {
    int wanted = receipts().size() + more;
    for (int tenths = 0; receipts().size() < wanted; tenths++) {
      if (tenths > 3_000) {
        throw new IllegalStateException("Nothing is acknowledged any more");
      }
      Thread.sleep(100);
    }
  }

  private void report(String url) {
    while (!over) {
      try (Reporter reporter = new Reporter(url)) {
        String receipt =
            reporter.write(Reporter.anonymous("Invented: men sleep in a shed", "Invented Lane"));
        if (reporter.send()) {
          receipts.add(receipt);
        }
        Thread.sleep(REST_MILLISECONDS);
      } catch (IOException e) {
        pause();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(REST_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How many of these receipts open nothing. */
  static int lost(String url, List<String> receipts) throws IOException {
    int lost = 0;
    for (String receipt : receipts) {
      try (Reporter reporter = new Reporter(url)) {
        lost += reporter.comesBackWith(receipt) ? 0 : 1;
      }
    }
    return lost;
  }

  @Override
  public void close() {
    over = true;
    each.close();
  }
}
