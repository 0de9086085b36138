package org.lodestar.app.concerns;

import java.time.Instant;
import java.util.UUID;

/** A translation: who or what made it, and its words; empty where it lies elsewhere. */
public record Translation(String translator, String words, UUID worker, Instant at) {
  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "Translation[" + at + "]";
  }
}
