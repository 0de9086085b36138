package org.lodestar.app.sharing;

import java.time.Instant;

/**
 * Slot: whether a decision of which a share tells was turned since, so that whoever reads it does
 * not act on it before a newer version is sent. What it is now is not said.
 */
public interface TurnedSince {
  /** Whether it was turned after the moment at which what they read stood so. */
  boolean isTurned(Share share, Instant asOf);
}
