package org.lodestar.app.library;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a one-minute guide.
 *
 * @param writtenBy who wrote on it last; null for what came with the platform
 * @param writers everybody who wrote on it: none of them approves it
 */
public record Guide(
    UUID document,
    int number,
    String words,
    @Nullable UUID writtenBy,
    Instant writtenAt,
    Set<UUID> writers,
    @Nullable UUID approvedBy,
    @Nullable Instant approvedAt) {
  public Guide {
    writers = Set.copyOf(writers);
  }

  public boolean approved() {
    return approvedBy != null;
  }
}
