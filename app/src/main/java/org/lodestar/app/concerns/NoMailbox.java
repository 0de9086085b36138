package org.lodestar.app.concerns;

import java.util.UUID;

/** Whoever told it took no receipt: nobody would read a message. */
public final class NoMailbox extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final UUID concern;

  public NoMailbox(UUID concern) {
    super("Nobody reads messages about this concern", null, false, false);
    this.concern = concern;
  }

  /** Which. */
  public UUID concern() {
    return concern;
  }
}
