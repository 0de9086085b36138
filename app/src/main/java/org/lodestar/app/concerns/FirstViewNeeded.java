package org.lodestar.app.concerns;

import java.util.UUID;

/**
 * The worker has not yet said that they know nobody in this concern; before that they read nothing
 * of it and change nothing.
 */
public final class FirstViewNeeded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final UUID concern;

  public FirstViewNeeded(UUID concern) {
    super("A first view is needed", null, false, false);
    this.concern = concern;
  }

  /** The concern that asks first. */
  public UUID concern() {
    return concern;
  }
}
