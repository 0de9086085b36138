package org.lodestar.app.concerns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import org.lodestar.app.site.SourceNetwork;
import org.springframework.stereotype.Component;

/** The paces of the public pages: reports that come in floods, and guesses at receipts. */
@Component
class Paces {
  private final Pace reports;
  private final Pace guesses;

  Paces(Clock clock) {
    reports = new Pace(clock, 60, Duration.ofMillis(50), Duration.ofSeconds(3));
    guesses = new Pace(clock, 4, Duration.ofMillis(250), Duration.ofSeconds(8));
  }

  /** A report waits its turn and is always taken. This machine itself does not wait. */
  void report(HttpServletRequest request) {
    if (!loopback(request.getRemoteAddr())) {
      String source = SourceNetwork.of(request.getRemoteAddr());
      pause(reports.wait(source));
      reports.count(source);
    }
  }

  /** Waits before a receipt is looked at. */
  void beforeReceipt(HttpServletRequest request) {
    pause(guesses.wait(SourceNetwork.of(request.getRemoteAddr())));
  }

  /** Counts a wrong receipt. */
  void wrongReceipt(HttpServletRequest request) {
    guesses.count(SourceNetwork.of(request.getRemoteAddr()));
  }

  private static boolean loopback(String source) {
    try {
      return InetAddress.ofLiteral(source).isLoopbackAddress();
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  private static void pause(Duration wait) {
    if (wait.isZero()) {
      return;
    }
    try {
      Thread.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
