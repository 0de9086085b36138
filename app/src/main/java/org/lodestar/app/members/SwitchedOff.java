package org.lodestar.app.members;

import org.lodestar.app.site.Capability;

/** The partnership does not use what a page belongs to. */
public final class SwitchedOff extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Capability.Key key;

  /** Knows what it belongs to. */
  public SwitchedOff(Capability.Key key) {
    super(key.name(), null, false, false);
    this.key = key;
  }

  /** What it belongs to. */
  public Capability.Key key() {
    return key;
  }
}
