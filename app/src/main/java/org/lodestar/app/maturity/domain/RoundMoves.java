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

/**
 * The life of a round of the self-assessment: partners score, peers moderate where the partnership
 * uses that, it is closed.
 */
public final class RoundMoves {
  /** Every move that there is. */
  public static final MoveTable<RoundState, RoundMove> TABLE =
      MoveTable.of(
              edge(
                  OPEN,
                  RoundMove.MODERATE,
                  MODERATING,
                  RUN_MATURITY,
                  Guard.SOMETHING_HANDED_IN,
                  Guard.PEERS_LOOK),
              edge(
                  OPEN,
                  RoundMove.CLOSE,
                  CLOSED,
                  RUN_MATURITY,
                  Guard.SOMETHING_HANDED_IN,
                  Guard.NO_PEERS),
              edge(MODERATING, RoundMove.CLOSE, CLOSED, RUN_MATURITY, Guard.ALL_MODERATED))
          .begins(OPEN)
          .ends(CLOSED)
          .refuses("maturity.moved");

  private RoundMoves() {}

  private enum Guard {
    SOMETHING_HANDED_IN,
    PEERS_LOOK,
    NO_PEERS,
    ALL_MODERATED
  }

  /**
   * What can become of it next; there is one way.
   *
   * @param peers whether the partnership uses peer review: without it a round is closed once
   *     partners have scored
   */
  public static Optional<RoundMove> next(RoundState from, boolean peers) {
    return TABLE.from(from).stream()
        .filter(each -> from != OPEN || peers == (each == RoundMove.MODERATE))
        .findFirst();
  }
}
