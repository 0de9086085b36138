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
  private static final int FREE = 5;
  private static final int MOST_REMEMBERED = 20_000;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

  private final Clock clock;
  private final SecretKeySpec salt;
  private final Map<String, Tries> tries = new Remembered();

  public Throttle(Clock clock) {
    this.clock = clock;
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    this.salt = new SecretKeySpec(bytes, "HmacSHA256");
  }

  /** Wrong tries of one account from one source. */
  private record Tries(int wrong, Instant last) {
    Instant nextAllowed() {
      if (wrong < FREE) {
        return last;
      }
      Duration wait = Duration.ofSeconds(1L << Math.min(wrong - FREE, 10));
      return last.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }
  }

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
    Duration left = Duration.between(clock.instant(), counted.nextAllowed());
    return left.isPositive() ? left : Duration.ZERO;
  }

  /** Counts a wrong try. */
  public synchronized void wrong(String key) {
    Tries counted = remembered(key);
    tries.put(key, new Tries(counted == null ? 1 : counted.wrong() + 1, clock.instant()));
  }

  /** Forgets the wrong tries after a right one. */
  public synchronized void right(String key) {
    tries.remove(key);
  }

  private @Nullable Tries remembered(String key) {
    Tries counted = tries.get(key);
    if (counted != null && counted.last().plus(FORGOTTEN_AFTER).isBefore(clock.instant())) {
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
