package org.lodestar.app.concerns;

import java.time.Instant;
import java.util.UUID;

/** A concern put aside: by whom, until when, and why. */
public record Snooze(UUID worker, Instant until, Instant begunAt, String words) {
  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "Snooze[" + until + "]";
  }
}
