package org.lodestar.app.members.face;

import java.time.Clock;
import java.time.Duration;
import org.lodestar.app.members.domain.Throttle;
import org.springframework.stereotype.Component;

/**
 * Slows guesses at a secret of a later room, for the network that they come from and for nobody
 * else. Kept in memory, under a keyed hash, for an hour.
 */
@Component
public class Guesses {
  private static final int FREE = 10;
  private static final Duration LONGEST = Duration.ofSeconds(8);

  private final Throttle throttle;

  Guesses(Clock clock) {
    this.throttle = new Throttle(clock, FREE, LONGEST, Duration.ofHours(1));
  }

  /** How long the next try from a network has to wait. */
  public Duration waitOf(String network) {
    return throttle.waitOf(key(network));
  }

  /** Counts one that was wrong. */
  public void wrong(String network) {
    throttle.count(key(network));
  }

  private String key(String network) {
    return throttle.key("", network);
  }
}
