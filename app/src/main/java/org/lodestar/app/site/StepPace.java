package org.lodestar.app.site;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How many small things one household or office is believed to have done in an hour. Knows it by a
 * number that means nothing without a salt, which is drawn anew each hour; in memory, and never
 * more than ten thousand.
 */
public final class StepPace {
  /** A class of thirty that does the three things of a page, or takes three files. */
  public static final int MOST = 100;

  private static final int MOST_SOURCES = 10_000;
  private static final Duration MEMORY = Duration.ofHours(1);

  private final Clock clock;
  private final int most;
  private final SecureRandom random = new SecureRandom();
  private final Map<Integer, Integer> counts = new HashMap<>();
  private long salt;
  private Instant since = Instant.MIN;

  /** With nothing counted yet. */
  public StepPace(Clock clock) {
    this(clock, MOST);
  }

  /** The same, of things of which a place does fewer. */
  public StepPace(Clock clock, int most) {
    this.clock = clock;
    this.most = most;
  }

  /** Whether one more is counted. */
  public synchronized boolean takes(String source) {
    Instant now = clock.instant();
    if (since.isBefore(now.minus(MEMORY))) {
      counts.clear();
      salt = random.nextLong();
      since = now;
    }
    int hash = Objects.hash(salt, source);
    if (!counts.containsKey(hash) && counts.size() >= MOST_SOURCES) {
      return false;
    }
    return counts.merge(hash, 1, Integer::sum) <= most;
  }
}
