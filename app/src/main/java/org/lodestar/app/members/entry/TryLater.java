package org.lodestar.app.members.entry;

import java.time.Duration;

/** Too many wrong tries of one account from one source, or too many people at once: wait. */
public final class TryLater extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final Duration left;

  TryLater(Duration left) {
    super("Too many tries", null, false, false);
    this.left = left;
  }

  /** Whole seconds to wait, at least one. */
  public long seconds() {
    return Math.max(1, left.plusMillis(999).toSeconds());
  }
}
