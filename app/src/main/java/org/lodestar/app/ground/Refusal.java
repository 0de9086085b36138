package org.lodestar.app.ground;

/**
 * A start or a console command that cannot go on; the message tells a person what to do instead.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Refusal(String message) {
    super(message);
  }
}
