package org.lodestar.app.statements.domain;

import static org.lodestar.app.statements.Statement.State.*;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.statements.Statement.Move;
import org.lodestar.app.statements.Statement.State;

/** The life of a statement, from its draft to the day on which a later one takes its place. */
public final class StatementMoves {
  private static final List<Edge> EDGES =
      List.of(
          new Edge(DRAFT, Move.SUBMIT, IN_REVIEW),
          new Edge(IN_REVIEW, Move.SEND_BACK, DRAFT),
          new Edge(IN_REVIEW, Move.APPROVE, APPROVED),
          new Edge(APPROVED, Move.SIGN, SIGNED),
          new Edge(APPROVED, Move.SEND_BACK, DRAFT),
          new Edge(SIGNED, Move.PUBLISH, PUBLISHED),
          new Edge(SIGNED, Move.SEND_BACK, DRAFT),
          new Edge(PUBLISHED, Move.SUPERSEDE, SUPERSEDED));

  private StatementMoves() {}

  private record Edge(State from, Move move, State to) {}

  /** Where a move leads; nothing when there is no such way. */
  public static Optional<State> after(State from, Move move) {
    return EDGES.stream()
        .filter(each -> each.from() == from && each.move() == move)
        .map(Edge::to)
        .findFirst();
  }
}
