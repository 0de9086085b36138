package org.lodestar.app.outbound;

import java.util.Set;

/**
 * Slot: which servers a room calls, and for what. What no room names is not called, whoever asks.
 */
public interface Destinations {
  /** What for, as calls name it and the log says it. */
  String purpose();

  /** The servers as they are named now; asked anew for each call. */
  Set<Spot> spots();
}
