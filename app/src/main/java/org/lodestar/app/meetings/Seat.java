package org.lodestar.app.meetings;

import org.jspecify.annotations.Nullable;

/**
 * From where a worker looks at a meeting.
 *
 * @param invitation of the worker's organisation; null for the callers
 */
public record Seat(Meeting meeting, @Nullable Invitation invitation) {
  /** Whether the worker's organisation called the meeting. */
  public boolean calls() {
    return invitation == null;
  }

  /** Whether the worker sees what is on the table, not the notice alone. */
  public boolean isAtTable() {
    return invitation == null
        || invitation.state().isAtTable() && meeting.state() != MeetingState.CANCELLED;
  }
}
