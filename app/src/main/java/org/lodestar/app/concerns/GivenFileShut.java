package org.lodestar.app.concerns;

/** A file that was to go out with a message must not any more, so that nothing was sent. */
public final class GivenFileShut extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public GivenFileShut() {
    super("A file must not go out", null, false, false);
  }
}
