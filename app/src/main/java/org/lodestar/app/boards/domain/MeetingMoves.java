package org.lodestar.app.boards.domain;

import static org.lodestar.app.boards.MeetingState.CALLED;
import static org.lodestar.app.boards.MeetingState.CANCELLED;
import static org.lodestar.app.boards.MeetingState.HELD;
import static org.lodestar.app.boards.MeetingState.MINUTES_AGREED;
import static org.lodestar.app.boards.MeetingState.MINUTES_DRAFT;
import static org.lodestar.app.boards.MeetingState.PLANNED;
import static org.lodestar.app.members.Action.AGREE_MINUTES;
import static org.lodestar.app.members.Action.RUN_BOARDS;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.boards.MeetingMove;
import org.lodestar.app.boards.MeetingState;
import org.lodestar.app.site.MoveTable;

/** The life of a meeting, from its plan to its agreed minutes. */
public final class MeetingMoves {
  /** Every move that there is. */
  public static final MoveTable<MeetingState, MeetingMove> TABLE =
      MoveTable.of(
              edge(PLANNED, MeetingMove.CALL, CALLED, RUN_BOARDS, Guard.AGENDA_HAS_ITEMS),
              edge(PLANNED, MeetingMove.CANCEL, CANCELLED, RUN_BOARDS, Guard.REASON_GIVEN),
              edge(CALLED, MeetingMove.HOLD, HELD, RUN_BOARDS, Guard.ITS_DAY_HAS_COME),
              edge(CALLED, MeetingMove.CANCEL, CANCELLED, RUN_BOARDS, Guard.REASON_GIVEN),
              edge(
                  HELD,
                  MeetingMove.DRAFT_MINUTES,
                  MINUTES_DRAFT,
                  RUN_BOARDS,
                  Guard.ATTENDANCE_RECORDED),
              edge(
                  MINUTES_DRAFT,
                  MeetingMove.AGREE_MINUTES,
                  MINUTES_AGREED,
                  AGREE_MINUTES,
                  Guard.SECOND_PERSON,
                  Guard.LATER_MEETING_WITH_QUORUM))
          .begins(PLANNED)
          .ends(MINUTES_AGREED, CANCELLED)
          .refuses("boards.board.moved");

  private MeetingMoves() {}

  private enum Guard {
    AGENDA_HAS_ITEMS,
    REASON_GIVEN,
    ITS_DAY_HAS_COME,
    ATTENDANCE_RECORDED,
    /** Who wrote the minutes does not agree them. */
    SECOND_PERSON,
    LATER_MEETING_WITH_QUORUM
  }
}
