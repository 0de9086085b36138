package org.lodestar.app.members.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody is about to do asks for a second factor that was shown lately. */
final class FactorTooOld extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final @Nullable String fault;
  private final long wait;

  private FactorTooOld(@Nullable String fault, long wait) {
    super("The factor was shown too long ago", null, false, false);
    this.fault = fault;
    this.wait = wait;
  }

  static FactorTooOld first() {
    return new FactorTooOld(null, 0);
  }

  /** A code was typed, and not the right one. */
  static FactorTooOld wrong(String key) {
    return new FactorTooOld(key, 0);
  }

  static FactorTooOld waiting(long seconds) {
    return new FactorTooOld("members.wait", seconds);
  }

  /** Key of what was wrong with the code that was typed; empty before one was. */
  Optional<String> fault() {
    return Optional.ofNullable(fault);
  }

  /** Seconds to wait after many wrong tries; else 0. */
  long seconds() {
    return wait;
  }
}
