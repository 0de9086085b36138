package org.lodestar.app.risks;

import java.time.Instant;
import java.util.UUID;

/** What a panel decided about a threat, by whom it was written down, and why. */
public record ThreatDecision(Kind kind, String reason, UUID by, Instant at) {
  /** What is done about it. */
  public enum Kind {
    WATCH,
    ACT,
    CLOSE
  }
}
