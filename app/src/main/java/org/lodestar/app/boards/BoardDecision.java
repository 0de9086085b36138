package org.lodestar.app.boards;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a board decided.
 *
 * @param votes null where nobody counted
 * @param confirms a decision of an earlier meeting without a quorum
 */
public record BoardDecision(
    UUID id,
    UUID meeting,
    UUID item,
    String words,
    @Nullable Votes votes,
    @Nullable UUID confirms,
    UUID by,
    Instant at) {
  /** Votes as counted. */
  public record Votes(int inFavour, int against, int abstained) {
    /** All of them. */
    public int all() {
      return inFavour + against + abstained;
    }
  }
}
