package org.lodestar.app.risks;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of a risk, a threat, a sector, a statement, a commitment or a duty.
 *
 * @param by null for what came with the platform
 */
public record Turn(
    UUID subject, Instant at, @Nullable UUID by, Kind kind, String from, String to, String reason) {
  /** Whoever is named in it: who did it, and whose it was and is. */
  public Stream<UUID> named() {
    return Stream.concat(
        Stream.ofNullable(by),
        kind == Kind.HANDED_OVER ? Stream.of(from, to).map(UUID::fromString) : Stream.of());
  }

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
    LAW_CHANGED,
    /** From one worker to another, who are named by their identifiers. */
    HANDED_OVER
  }
}
