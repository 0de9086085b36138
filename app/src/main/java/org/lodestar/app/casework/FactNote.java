package org.lodestar.app.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.Circumstance;
import org.lodestar.vocabulary.Known;

/**
 * An answer about the situation, with who gave it and when.
 *
 * @param by the worker who wrote it down
 * @param givenBy the body that gave it, where it was taken up from another; nobody here said it
 */
public record FactNote(
    Circumstance circumstance, Known value, @Nullable UUID by, Instant at, @Nullable UUID givenBy) {
  /** Whom to ask about it: a body, or a worker. */
  public @Nullable UUID source() {
    return givenBy == null ? by : givenBy;
  }
}
