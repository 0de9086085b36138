package org.lodestar.app.risks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a risk, a threat, a sector, a statement, a commitment or a duty.
 *
 * @param by null for what came with the platform
 */
public record Turn(
    UUID subject, Instant at, @Nullable UUID by, Kind kind, String from, String to, String reason) {
  /** What it was. Names are kept for ever. */
  public enum Kind {
    ADDED,
    CHANGED,
    INHERENT,
    RESIDUAL,
    TARGET,
    CLOSED,
    REOPENED,
    CONTROL,
    SCORED,
    SOURCE,
    DECIDED,
    REVIEWED,
    WRITTEN,
    SUBMITTED,
    SENT_BACK,
    APPROVED,
    APPROVAL_TAKEN_BACK,
    SIGNED,
    SIGNATURE_TAKEN_BACK,
    PUBLISHED,
    SUPERSEDED,
    RATED,
    STANDING,
    EVIDENCE,
    EVIDENCE_REVIEWED,
    EVIDENCE_SET_BACK,
    GAP,
    GAP_CLOSED,
    LAW_CHANGED
  }
}
