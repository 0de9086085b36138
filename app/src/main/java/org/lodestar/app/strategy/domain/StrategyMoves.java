package org.lodestar.app.strategy.domain;

import static org.lodestar.app.members.Action.EDIT_PLAN;
import static org.lodestar.app.site.MoveTable.edge;
import static org.lodestar.app.strategy.StrategyState.CLOSED;
import static org.lodestar.app.strategy.StrategyState.DRAFT;
import static org.lodestar.app.strategy.StrategyState.IN_FORCE;

import org.lodestar.app.site.MoveTable;
import org.lodestar.app.strategy.StrategyState;

/** What can become of a strategy: what is closed stays closed. */
public final class StrategyMoves {
  /** Every move that there is. */
  public static final MoveTable<StrategyState, Event> TABLE =
      MoveTable.of(
              edge(DRAFT, Event.PUT_IN_FORCE, IN_FORCE, EDIT_PLAN, Guard.NO_OTHER_IN_FORCE),
              edge(IN_FORCE, Event.CLOSE, CLOSED, EDIT_PLAN))
          .begins(DRAFT)
          .ends(CLOSED)
          .refuses("strategy.moved");

  private StrategyMoves() {}

  /** What happens to a strategy. */
  public enum Event {
    PUT_IN_FORCE,
    CLOSE
  }

  private enum Guard {
    NO_OTHER_IN_FORCE
  }
}
