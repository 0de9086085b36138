package org.lodestar.app.concerns;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done about a concern, by whom and when. */
public record Deed(UUID id, DeedKind kind, @Nullable UUID worker, String text, Instant doneAt) {
  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "Deed[" + id + "]";
  }
}
