package org.lodestar.app.concerns.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Slows a source down that tries too often; never refuses. Knows a source only by a keyed hash
 * whose key dies with the program, in memory, for an hour at most, and never more than ten
 * thousand.
 */
final class Pace {
  private static final int MOST_SOURCES = 10_000;
  private static final Duration MEMORY = Duration.ofHours(1);

  private final Clock clock;
  private final int free;
  private final Duration first;
  private final Duration longest;
  private final SecretKeySpec key;
  private final Map<String, Tries> sources = new LinkedHashMap<>();

  private record Tries(int count, Instant since) {}

  /**
   * A pace.
   *
   * @param free tries in an hour that cost nothing
   * @param first wait after those; doubles with each further try
   * @param longest wait
   */
  Pace(Clock clock, int free, Duration first, Duration longest) {
    this.clock = clock;
    this.free = free;
    this.first = first;
    this.longest = longest;
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    this.key = new SecretKeySpec(random, "HmacSHA256");
  }

  /** Counts a try of the source. */
  synchronized void count(String source) {
    forgetOld();
    String hash = hash(source);
    Tries before = sources.remove(hash);
    Tries now =
        before == null
            ? new Tries(1, clock.instant())
            : new Tries(before.count() + 1, before.since());
    sources.put(hash, now);
    if (sources.size() > MOST_SOURCES) {
      sources.remove(sources.keySet().iterator().next());
    }
  }

  /** How long the next try of the source has to wait. */
  synchronized Duration wait(String source) {
    forgetOld();
    Tries tries = sources.get(hash(source));
    int over = tries == null ? 0 : tries.count() - free;
    if (over <= 0) {
      return Duration.ZERO;
    }
    Duration wait = first.multipliedBy(1L << Math.min(over - 1, 20));
    return wait.compareTo(longest) > 0 ? longest : wait;
  }

  /** How many sources it remembers. */
  synchronized int size() {
    return sources.size();
  }

  private void forgetOld() {
    Instant end = clock.instant().minus(MEMORY);
    sources.values().removeIf(tries -> tries.since().isBefore(end));
  }

  private String hash(String source) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      byte[] bytes = mac.doFinal(source.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, 16);
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException("HMAC-SHA-256 is part of every platform", e);
    }
  }
}
