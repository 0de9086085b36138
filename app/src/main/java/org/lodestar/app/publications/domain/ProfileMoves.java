package org.lodestar.app.publications.domain;

import static org.lodestar.app.publications.Profile.State.*;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.publications.Profile.Move;
import org.lodestar.app.publications.Profile.State;

/** How a profile may move on; whatever is not listed is refused. */
public final class ProfileMoves {
  private static final List<Edge> EDGES =
      List.of(
          new Edge(DRAFT, Move.PROPOSE, IN_REVIEW),
          new Edge(DRAFT, Move.DROP, DROPPED),
          new Edge(IN_REVIEW, Move.SEND_BACK, DRAFT),
          new Edge(IN_REVIEW, Move.APPROVE, APPROVED),
          new Edge(APPROVED, Move.SEND_BACK, DRAFT),
          new Edge(APPROVED, Move.PUBLISH, PUBLISHED),
          new Edge(PUBLISHED, Move.SUPERSEDE, SUPERSEDED),
          new Edge(PUBLISHED, Move.WITHDRAW, WITHDRAWN));

  private ProfileMoves() {}

  private record Edge(State from, Move move, State to) {}

  /** Where a move leads; nothing where it is refused. */
  public static Optional<State> after(State from, Move move) {
    return EDGES.stream()
        .filter(each -> each.from() == from && each.move() == move)
        .map(Edge::to)
        .findFirst();
  }

  /** Whether it is there already, because somebody pressed twice. */
  public static boolean isDone(State now, Move move) {
    return after(now, move).isEmpty()
        && EDGES.stream().anyMatch(each -> each.move() == move && each.to() == now);
  }
}
