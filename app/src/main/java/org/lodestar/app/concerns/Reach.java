package org.lodestar.app.concerns;

import java.time.Instant;
import java.util.UUID;

/**
 * How a reporter may be reached since it was changed.
 *
 * @param contact the way that holds now
 * @param why who learned it, from whom
 */
public record Reach(ReporterContact contact, String why, UUID by, Instant at) {
  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "Reach[personal]";
  }
}
