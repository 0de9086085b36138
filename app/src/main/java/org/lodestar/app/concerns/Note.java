package org.lodestar.app.concerns;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note that staff keep for themselves. */
public record Note(UUID id, @Nullable UUID author, String text, Instant writtenAt) {
  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "Note[" + id + "]";
  }
}
