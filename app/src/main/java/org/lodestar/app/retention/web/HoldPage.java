package org.lodestar.app.retention.web;

import org.lodestar.app.retention.Hold;

/** One hold, to be looked at again or lifted. */
public record HoldPage(HoldsPage all, Hold hold) {
  /** Where its form goes. */
  public String address() {
    return all.address() + "/" + hold.id();
  }
}
