package org.lodestar.app.members;

/** What is asked for is not there, or not for this person: the two look the same. */
public final class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotFound() {
    super("Not found", null, false, false);
  }
}
