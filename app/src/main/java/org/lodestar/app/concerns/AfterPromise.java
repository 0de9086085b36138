package org.lodestar.app.concerns;

import java.time.Instant;
import java.util.UUID;

/** That both sides of a hand-over spoke after the promised hour, as the giver wrote it down. */
public record AfterPromise(String words, UUID by, Instant at) {
  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "AfterPromise[personal]";
  }
}
