package org.lodestar.app.statements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.strategy.Evidence;

/**
 * What shows that a commitment is kept.
 *
 * @param link where it lies; may be empty
 * @param review null while no second person has looked at it
 */
public record CharterEvidence(
    UUID id,
    String commitment,
    String words,
    String link,
    LocalDate dated,
    UUID addedBy,
    Instant addedAt,
    Evidence.@Nullable Review review) {
  /** Whether a second person still has to look at it. */
  public boolean waits() {
    return review == null;
  }

  /** Whether a second person confirmed it. */
  public boolean isConfirmed() {
    return review != null && review.verdict() == Evidence.Verdict.ACCEPTED;
  }
}
