package org.lodestar.app.concerns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.lodestar.app.site.SourceNetwork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The paces of the public pages: reports that come in floods, and guesses at receipts. */
@Component
class Paces {
  /**
   * Before a receipt is looked at nobody waits longer: whoever has the right one shares an address
   * with a machine that guesses, and is let in within a second.
   */
  static final Duration LONGEST_FOR_A_RIGHT_ONE = Duration.ofMillis(750);

  private final Consumer<Duration> pauses;
  private final Pace reports;
  private final Pace guesses;

  @Autowired
  Paces(Clock clock) {
    this(clock, Paces::pause);
  }

  Paces(Clock clock, Consumer<Duration> pauses) {
    this.pauses = pauses;
    reports = new Pace(clock, 60, Duration.ofMillis(50), Duration.ofSeconds(3));
    guesses = new Pace(clock, 4, Duration.ofMillis(250), Duration.ofSeconds(8));
  }

  /** A report waits its turn and is always taken. This machine itself does not wait. */
  void report(HttpServletRequest request) {
    if (!loopback(request.getRemoteAddr())) {
      String source = SourceNetwork.of(request.getRemoteAddr());
      pauses.accept(reports.wait(source));
      reports.count(source);
    }
  }

  /** Waits a little before a receipt is looked at, right or wrong. */
  void beforeReceipt(HttpServletRequest request) {
    pauses.accept(before(guesses.wait(SourceNetwork.of(request.getRemoteAddr()))));
  }

  /** Counts a wrong receipt, and waits for the rest of the time before that is said. */
  void wrongReceipt(HttpServletRequest request) {
    String source = SourceNetwork.of(request.getRemoteAddr());
    Duration whole = guesses.wait(source);
    guesses.count(source);
    pauses.accept(whole.minus(before(whole)));
  }

  private static Duration before(Duration whole) {
    return whole.compareTo(LONGEST_FOR_A_RIGHT_ONE) < 0 ? whole : LONGEST_FOR_A_RIGHT_ONE;
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
