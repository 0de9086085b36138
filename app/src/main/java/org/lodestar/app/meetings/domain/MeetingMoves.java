package org.lodestar.app.meetings.domain;

import static org.lodestar.app.meetings.MeetingState.BEGUN;
import static org.lodestar.app.meetings.MeetingState.CALLED;
import static org.lodestar.app.meetings.MeetingState.CANCELLED;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.meetings.MeetingState;
import org.lodestar.app.site.MoveTable;

/** The life of a meeting. */
public final class MeetingMoves {
  /** Every move that there is. */
  public static final MoveTable<MeetingState, Event> TABLE =
      MoveTable.of(
              edge(CALLED, Event.CHANGE, CALLED, By.CALLERS, Guard.BASIS_HOLDS),
              edge(CALLED, Event.BEGIN, BEGUN, By.CALLERS, Guard.HELD_BY_TODAY),
              edge(CALLED, Event.CANCEL, CANCELLED, By.CALLERS))
          .begins(CALLED)
          .ends(BEGUN, CANCELLED)
          .refuses("meetings.rule.moved");

  private MeetingMoves() {}

  /** What happens to a meeting. */
  public enum Event {
    CHANGE,
    BEGIN,
    CANCEL
  }

  private enum Guard {
    /** What it rests on may be rested on, such as a consent that stands. */
    BASIS_HOLDS,
    HELD_BY_TODAY
  }
}
