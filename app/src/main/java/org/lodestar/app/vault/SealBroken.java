package org.lodestar.app.vault;

import org.jspecify.annotations.Nullable;

/**
 * A sealed text does not open: it was altered, or lies in another place than the one it was sealed
 * for. The message never holds content.
 */
public final class SealBroken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SealBroken(String why, @Nullable Throwable cause) {
    super(why, cause);
  }

  public SealBroken(String why) {
    this(why, null);
  }
}
