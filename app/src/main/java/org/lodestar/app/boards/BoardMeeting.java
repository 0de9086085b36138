package org.lodestar.app.boards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a board.
 *
 * @param reason why it was called off; else empty
 */
public record BoardMeeting(
    UUID id,
    UUID body,
    Called called,
    MeetingState state,
    String reason,
    Minuted minuted,
    long version) {

  /** When and where; a place, a link, or both. */
  public record Called(LocalDate day, LocalTime begins, String place, String link) {}

  /**
   * How far its minutes are.
   *
   * @param agreedIn meeting that agreed them
   * @param quorum as it was then; reckoned anew before
   */
  public record Minuted(
      @Nullable UUID proposedBy,
      @Nullable UUID agreedBy,
      @Nullable Instant agreedAt,
      @Nullable UUID agreedIn,
      @Nullable QuorumCount quorum) {}

  /** The day. */
  public LocalDate day() {
    return called.day();
  }

  /** The same, as somebody looked at it. */
  public BoardMeeting at(long looked) {
    return new BoardMeeting(id, body, called, state, reason, minuted, looked);
  }

  /** Whether it comes before another of the same board. */
  public boolean isBefore(BoardMeeting other) {
    return called.day().atTime(called.begins()).isBefore(other.day().atTime(other.called.begins()));
  }
}
