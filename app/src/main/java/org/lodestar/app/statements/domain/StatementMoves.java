package org.lodestar.app.statements.domain;

import static org.lodestar.app.members.Action.APPROVE_STATEMENT;
import static org.lodestar.app.members.Action.EDIT_STATEMENTS;
import static org.lodestar.app.site.MoveTable.edge;
import static org.lodestar.app.statements.Statement.State.APPROVED;
import static org.lodestar.app.statements.Statement.State.DRAFT;
import static org.lodestar.app.statements.Statement.State.IN_REVIEW;
import static org.lodestar.app.statements.Statement.State.PUBLISHED;
import static org.lodestar.app.statements.Statement.State.SIGNED;
import static org.lodestar.app.statements.Statement.State.SUPERSEDED;

import org.lodestar.app.site.MoveTable;
import org.lodestar.app.statements.Statement.Move;
import org.lodestar.app.statements.Statement.State;

/** The life of a statement, from its draft to the day on which a later one takes its place. */
public final class StatementMoves {
  /** Every move that there is. */
  public static final MoveTable<State, Move> TABLE =
      MoveTable.of(
              edge(DRAFT, Move.SUBMIT, IN_REVIEW, EDIT_STATEMENTS, Guard.NOTHING_BLOCKS),
              edge(IN_REVIEW, Move.SEND_BACK, DRAFT, APPROVE_STATEMENT, Guard.REASON_GIVEN),
              edge(
                  IN_REVIEW,
                  Move.APPROVE,
                  APPROVED,
                  APPROVE_STATEMENT,
                  Guard.SECOND_PERSON,
                  Guard.YEAR_IS_OVER,
                  Guard.NOTHING_BLOCKS),
              edge(APPROVED, Move.SIGN, SIGNED, EDIT_STATEMENTS, Guard.NOTHING_BLOCKS),
              edge(APPROVED, Move.SEND_BACK, DRAFT, APPROVE_STATEMENT, Guard.REASON_GIVEN),
              edge(SIGNED, Move.PUBLISH, PUBLISHED, EDIT_STATEMENTS, Guard.NOTHING_BLOCKS),
              edge(SIGNED, Move.SEND_BACK, DRAFT, APPROVE_STATEMENT, Guard.REASON_GIVEN),
              edge(PUBLISHED, Move.SUPERSEDE, SUPERSEDED, MoveTable.By.PROGRAM, Guard.LATER_ONE))
          .begins(DRAFT)
          .ends(SUPERSEDED)
          .refuses("statements.statement.move.none");

  private StatementMoves() {}

  private enum Guard {
    NOTHING_BLOCKS,
    REASON_GIVEN,
    /** Who wrote it does not approve it. */
    SECOND_PERSON,
    YEAR_IS_OVER,
    LATER_ONE
  }
}
