package org.lodestar.app.members;

/** The worker's roles do not allow the action. */
public final class NotAllowed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotAllowed(Action action) {
    super("Not allowed: " + action, null, false, false);
  }
}
