package org.lodestar.app.maturity.domain;

import static org.lodestar.app.maturity.RoundState.CLOSED;
import static org.lodestar.app.maturity.RoundState.MODERATING;
import static org.lodestar.app.maturity.RoundState.OPEN;
import static org.lodestar.app.members.Action.RUN_MATURITY;
import static org.lodestar.app.site.MoveTable.edge;

import java.util.Optional;
import org.lodestar.app.maturity.RoundMove;
import org.lodestar.app.maturity.RoundState;
import org.lodestar.app.site.MoveTable;

/** The life of a round of the self-assessment: partners score, peers moderate, it is closed. */
public final class RoundMoves {
  /** Every move that there is. */
  public static final MoveTable<RoundState, RoundMove> TABLE =
      MoveTable.of(
              edge(OPEN, RoundMove.MODERATE, MODERATING, RUN_MATURITY, Guard.SOMETHING_HANDED_IN),
              edge(MODERATING, RoundMove.CLOSE, CLOSED, RUN_MATURITY, Guard.ALL_MODERATED))
          .begins(OPEN)
          .ends(CLOSED)
          .refuses("maturity.moved");

  private RoundMoves() {}

  private enum Guard {
    SOMETHING_HANDED_IN,
    ALL_MODERATED
  }

  /** What can become of it next; there is one way. */
  public static Optional<RoundMove> next(RoundState from) {
    return TABLE.from(from).stream().findFirst();
  }
}
