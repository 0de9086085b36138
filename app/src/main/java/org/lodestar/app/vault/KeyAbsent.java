package org.lodestar.app.vault;

/**
 * There is no key for a subject: it was forgotten, never existed, or is not for the one who asks.
 * The three look the same on purpose.
 */
public final class KeyAbsent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public KeyAbsent() {
    super("There is no key for this subject");
  }
}
