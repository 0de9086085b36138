package org.lodestar.app.guests;

/** A link does not let this browser in to the page that was asked for. */
public final class Shut extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient GuestEntry entry;

  public Shut(GuestEntry entry) {
    super("Shut", null, false, false);
    this.entry = entry;
  }

  /** What the link is here. */
  public GuestEntry entry() {
    return entry;
  }
}
