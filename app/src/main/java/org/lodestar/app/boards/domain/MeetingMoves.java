package org.lodestar.app.boards.domain;

import static org.lodestar.app.boards.MeetingMove.AGREE_MINUTES;
import static org.lodestar.app.boards.MeetingMove.CALL;
import static org.lodestar.app.boards.MeetingMove.CANCEL;
import static org.lodestar.app.boards.MeetingMove.DRAFT_MINUTES;
import static org.lodestar.app.boards.MeetingMove.HOLD;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.boards.MeetingMove;
import org.lodestar.app.boards.MeetingState;

/** The life of a meeting, from its plan to its agreed minutes. */
public final class MeetingMoves {
  private static final List<Edge> EDGES =
      List.of(
          new Edge(MeetingState.PLANNED, CALL, MeetingState.CALLED),
          new Edge(MeetingState.PLANNED, CANCEL, MeetingState.CANCELLED),
          new Edge(MeetingState.CALLED, HOLD, MeetingState.HELD),
          new Edge(MeetingState.CALLED, CANCEL, MeetingState.CANCELLED),
          new Edge(MeetingState.HELD, DRAFT_MINUTES, MeetingState.MINUTES_DRAFT),
          new Edge(MeetingState.MINUTES_DRAFT, AGREE_MINUTES, MeetingState.MINUTES_AGREED));

  private MeetingMoves() {}

  private record Edge(MeetingState from, MeetingMove move, MeetingState to) {}

  /** Where a move leads; nothing when there is no such way. */
  public static Optional<MeetingState> after(MeetingState from, MeetingMove move) {
    return EDGES.stream()
        .filter(each -> each.from() == from && each.move() == move)
        .map(Edge::to)
        .findFirst();
  }
}
