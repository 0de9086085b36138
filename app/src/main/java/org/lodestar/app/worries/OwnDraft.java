package org.lodestar.app.worries;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A draft without its content. */
public record OwnDraft(UUID id, Instant begunAt, Instant savedAt) {
  /** A draft that nobody touches for so long is forgotten. */
  public static final Duration KEPT = Duration.ofDays(30);

  /** When it is forgotten, unless somebody goes on with it. */
  public Instant endsAt() {
    return savedAt.plus(KEPT);
  }
}
