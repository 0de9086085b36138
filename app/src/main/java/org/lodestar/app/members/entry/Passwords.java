package org.lodestar.app.members.entry;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Stretches passwords by Argon2id with 19 MiB, two passes, one lane (OWASP, Password Storage Cheat
 * Sheet). Only a few at a time, so that a flood of sign-ins takes neither all memory nor all
 * processors from those who read pages.
 *
 * <p>A password is what was typed, its outer spaces too. Before that was so they were taken away
 * unseen; who chose one then still gets in, with or without them (docs/decisions/0337).
 */
@Component
public class Passwords {
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;

  /** Behind a hash of a password that kept its outer spaces. */
  private static final String WHOLE = " whole";

  private static final Duration LONGEST_QUEUE = Duration.ofSeconds(5);

  private final PasswordEncoder encoder;
  private final Duration longestQueue;
  private final Semaphore permits;
  private final String nobodys;

  @Autowired
  Passwords() {
    this(
        new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, PASSES),
        Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
        LONGEST_QUEUE);
  }

  Passwords(PasswordEncoder encoder, int atOnce, Duration longestQueue) {
    this.encoder = encoder;
    this.longestQueue = longestQueue;
    this.permits = new Semaphore(atOnce, true);
    this.nobodys = String.valueOf(encoder.encode("the password of nobody"));
  }

  /**
   * The hash to store.
   *
   * @throws TryLater when the queue is too long
   */
  public String hash(String password) {
    return permitted(() -> encoder.encode(password) + WHOLE);
  }

  /**
   * Whether a password is right. Without a stored hash the same work is done against a hash of
   * nobody's, so that the time tells nothing about whether an account exists.
   *
   * @throws TryLater when the queue is too long
   */
  public boolean matches(String password, @Nullable String stored) {
    boolean whole = stored != null && stored.endsWith(WHOLE);
    String hash = stored == null ? nobodys : stored.substring(0, end(stored, whole));
    String typed = stored == null || whole ? password : password.strip();
    return permitted(() -> encoder.matches(typed, hash)) && stored != null;
  }

  private static int end(String stored, boolean whole) {
    return whole ? stored.length() - WHOLE.length() : stored.length();
  }

  private <T> T permitted(Supplier<T> work) {
    try {
      if (!permits.tryAcquire(longestQueue.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new TryLater(Duration.ofSeconds(2));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TryLater(Duration.ofSeconds(2));
    }
    try {
      return work.get();
    } finally {
      permits.release();
    }
  }
}
