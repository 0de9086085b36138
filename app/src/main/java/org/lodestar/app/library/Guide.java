package org.lodestar.app.library;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a one-minute guide.
 *
 * @param writtenBy null for what came with the platform
 */
public record Guide(
    UUID document,
    int number,
    String words,
    @Nullable UUID writtenBy,
    Instant writtenAt,
    @Nullable UUID approvedBy,
    @Nullable Instant approvedAt) {
  public boolean approved() {
    return approvedBy != null;
  }
}
