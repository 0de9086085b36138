package org.lodestar.app.concerns;

/** Somebody else has changed the concern since it was opened: both versions, to compare. */
public final class ConcernChanged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long seen;
  private final transient ConcernLine now;

  public ConcernChanged(long seen, ConcernLine now) {
    super("Changed meanwhile", null, false, false);
    this.seen = seen;
    this.now = now;
  }

  /** The version from which the refused change was made. */
  public long seen() {
    return seen;
  }

  /** The concern as it is now. */
  public ConcernLine now() {
    return now;
  }
}
