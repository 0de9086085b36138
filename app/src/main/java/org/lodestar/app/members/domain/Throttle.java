package org.lodestar.app.members.domain;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Makes wrong tries slow for the account and source that make them, and for nobody else: whoever
 * knows a worker's e-mail address cannot lock the worker out. Kept in memory, on each node by
 * itself, under a keyed hash whose key is made anew at each start: no address is kept.
 */
public final class Throttle {
  private static final int MOST_REMEMBERED = 20_000;

  private final Clock clock;
  private final int free;
  private final Duration longestWait;
  private final Duration forgottenAfter;
  private final SecretKeySpec salt;
  private final Map<String, Tries> tries = new Remembered();

  /** Slows one account from one source: 5 tries are free, nobody waits longer than 5 minutes. */
  public Throttle(Clock clock) {
    this(clock, 5, Duration.ofMinutes(5), Duration.ofHours(1));
  }

  /**
   * A pace of its own.
   *
   * @param free tries before the first wait
   * @param longestWait no wait is longer
   * @param forgottenAfter how long after the last try all are forgotten
   */
  public Throttle(Clock clock, int free, Duration longestWait, Duration forgottenAfter) {
    this.clock = clock;
    this.free = free;
    this.longestWait = longestWait;
    this.forgottenAfter = forgottenAfter;
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    this.salt = new SecretKeySpec(bytes, "HmacSHA256");
  }

  /** Tries that were wrong, or of which nobody knows yet. */
  private record Tries(int count, Instant last) {}

  /** Under what tries are counted. */
  public String key(String account, String source) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(salt);
      String text = account.toLowerCase(Locale.ROOT) + "\n" + source;
      return HexFormat.of()
          .formatHex(mac.doFinal(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How long this account and source still have to wait; zero when they may try. */
  public synchronized Duration waitOf(String key) {
    Tries counted = remembered(key);
    if (counted == null) {
      return Duration.ZERO;
    }
    Duration left = Duration.between(clock.instant(), nextAllowed(counted));
    return left.isPositive() ? left : Duration.ZERO;
  }

  private Instant nextAllowed(Tries counted) {
    if (counted.count() < free) {
      return counted.last();
    }
    Duration wait = Duration.ofSeconds(1L << Math.min(counted.count() - free, 12));
    return counted.last().plus(wait.compareTo(longestWait) > 0 ? longestWait : wait);
  }

  /**
   * Begins a try, and counts it at once: of many tries sent together only the free ones are looked
   * at.
   *
   * @return how long to wait first; zero when the try may go on
   */
  public synchronized Duration begin(String key) {
    Duration left = waitOf(key);
    if (!left.isPositive()) {
      count(key);
    }
    return left;
  }

  /** Counts a try, and tells how many there are now. */
  public synchronized int count(String key) {
    Tries counted = remembered(key);
    int now = counted == null ? 1 : counted.count() + 1;
    tries.put(key, new Tries(now, clock.instant()));
    return now;
  }

  /** Takes one try back that was right, or was never looked at. */
  public synchronized void undo(String key) {
    Tries counted = remembered(key);
    if (counted == null || counted.count() == 1) {
      tries.remove(key);
    } else {
      tries.put(key, new Tries(counted.count() - 1, counted.last()));
    }
  }

  /** Forgets the wrong tries after a right one. */
  public synchronized void right(String key) {
    tries.remove(key);
  }

  private @Nullable Tries remembered(String key) {
    Tries counted = tries.get(key);
    if (counted != null && counted.last().plus(forgottenAfter).isBefore(clock.instant())) {
      tries.remove(key);
      return null;
    }
    return counted;
  }

  /** Drops what was touched longest ago when there is too much. */
  private static final class Remembered extends LinkedHashMap<String, Tries> {
    private static final long serialVersionUID = 1L;

    Remembered() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
      return size() > MOST_REMEMBERED;
    }
  }
}
