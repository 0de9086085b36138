package org.lodestar.app.maturity.domain;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.maturity.RoundMove;
import org.lodestar.app.maturity.RoundState;

/** The life of a round of the self-assessment: partners score, peers moderate, it is closed. */
public final class RoundMoves {
  private static final List<Edge> EDGES =
      List.of(
          new Edge(RoundState.OPEN, RoundMove.MODERATE, RoundState.MODERATING),
          new Edge(RoundState.MODERATING, RoundMove.CLOSE, RoundState.CLOSED));

  private RoundMoves() {}

  private record Edge(RoundState from, RoundMove move, RoundState to) {}

  /** Where a move leads; nothing when there is no such way. */
  public static Optional<RoundState> after(RoundState from, RoundMove move) {
    return EDGES.stream()
        .filter(each -> each.from() == from && each.move() == move)
        .map(Edge::to)
        .findFirst();
  }

  /** What can become of it next. */
  public static Optional<RoundMove> next(RoundState from) {
    return EDGES.stream().filter(each -> each.from() == from).map(Edge::move).findFirst();
  }
}
