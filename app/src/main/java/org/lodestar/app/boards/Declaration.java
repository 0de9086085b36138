package org.lodestar.app.boards;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a member has an interest of their own.
 *
 * @param item that it is about; null for all of the meeting
 */
public record Declaration(
    UUID id, UUID meeting, UUID membership, @Nullable UUID item, String interest, Done done) {
  /** What the member did. */
  public enum Done {
    LEFT,
    STAYED,
    DID_NOT_VOTE
  }
}
