package org.lodestar.app.concerns;

import java.time.Instant;
import java.util.UUID;

/** Another concern that a worker has linked, when, and why in their words; may be empty. */
public record Linked(ConcernLine other, UUID worker, Instant at, String words) {
  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "Linked[" + other.id() + "]";
  }
}
