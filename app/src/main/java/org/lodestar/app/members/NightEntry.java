package org.lodestar.app.members;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A worker who asked to be let in at night without their second step, and what became of it.
 *
 * @param waitsUntil how long they stand at the door
 * @param decidedBy who rang them back
 * @param until when what they were let in for ends by itself
 * @param enteredAt when they went in; they do so once
 * @param endedAt when it ended before
 * @param reviewBy by when another person looks at it
 */
public record NightEntry(
    UUID id,
    UUID worker,
    UUID organisation,
    NightReason reason,
    Instant askedAt,
    Instant waitsUntil,
    NightState state,
    @Nullable UUID decidedBy,
    @Nullable Instant decidedAt,
    @Nullable Instant until,
    @Nullable Instant enteredAt,
    @Nullable Instant endedAt,
    @Nullable Instant reviewBy,
    @Nullable UUID reviewedBy,
    @Nullable Instant reviewedAt,
    long version) {

  /** How it stands at a moment: what has run out by itself is written down nowhere. */
  public NightState state(Instant now) {
    return switch (state) {
      case ASKED -> now.isBefore(waitsUntil) ? NightState.ASKED : NightState.LAPSED;
      case LET_IN -> until != null && now.isBefore(until) ? NightState.LET_IN : NightState.OVER;
      default -> state;
    };
  }

  /** When it ended, or ends by itself. */
  public @Nullable Instant end() {
    return endedAt == null ? until : endedAt;
  }
}
