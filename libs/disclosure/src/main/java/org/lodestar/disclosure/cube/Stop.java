package org.lodestar.disclosure.cube;

import org.lodestar.disclosure.DisclosureException;

/** Breaks work off when its thread is interrupted. */
public final class Stop {
  private Stop() {}

  public static void ifInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new DisclosureException("The work was broken off before it was done.");
    }
  }
}
