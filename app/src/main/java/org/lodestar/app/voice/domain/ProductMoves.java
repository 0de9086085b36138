package org.lodestar.app.voice.domain;

import static org.lodestar.app.members.Action.RUN_ADVISERS;
import static org.lodestar.app.site.MoveTable.edge;
import static org.lodestar.app.voice.AdvisedProduct.State.CLEARED;
import static org.lodestar.app.voice.AdvisedProduct.State.CLOSED;
import static org.lodestar.app.voice.AdvisedProduct.State.IN_WORK;

import java.util.List;
import org.lodestar.app.site.MoveTable;
import org.lodestar.app.voice.AdvisedProduct.Move;
import org.lodestar.app.voice.AdvisedProduct.State;

/** The life of what advisers look at. A stop is an adviser's word, and nobody overrides it. */
public final class ProductMoves {
  /** Every move that there is. */
  public static final MoveTable<State, Move> TABLE =
      MoveTable.of(
              edge(IN_WORK, Move.CLEAR, CLEARED, RUN_ADVISERS, Guard.NO_STOP_STANDS),
              edge(IN_WORK, Move.STOP, IN_WORK, By.ADVISER),
              edge(
                  CLEARED,
                  Move.CLOSE,
                  CLOSED,
                  RUN_ADVISERS,
                  Guard.NO_STOP_STANDS,
                  Guard.ALL_IS_ANSWERED),
              edge(CLEARED, Move.REOPEN, IN_WORK, RUN_ADVISERS),
              edge(CLEARED, Move.STOP, IN_WORK, By.ADVISER),
              edge(CLOSED, Move.REOPEN, IN_WORK, RUN_ADVISERS),
              edge(CLOSED, Move.STOP, IN_WORK, By.ADVISER))
          .begins(IN_WORK)
          .refuses("voice.adviser.moved");

  private ProductMoves() {}

  private enum By {
    /** Written down for them; what they said is not asked about. */
    ADVISER
  }

  private enum Guard {
    NO_STOP_STANDS,
    ALL_IS_ANSWERED
  }

  /** What those who run the register can do with a product; a stop is not theirs. */
  public static List<Move> offered(State from) {
    return TABLE.list().stream()
        .filter(edge -> edge.from() == from && edge.who() == RUN_ADVISERS)
        .map(MoveTable.Edge::event)
        .toList();
  }
}
