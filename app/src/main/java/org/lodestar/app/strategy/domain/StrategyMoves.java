package org.lodestar.app.strategy.domain;

import static org.lodestar.app.strategy.StrategyState.CLOSED;
import static org.lodestar.app.strategy.StrategyState.DRAFT;
import static org.lodestar.app.strategy.StrategyState.IN_FORCE;

import java.util.Map;
import java.util.Set;
import org.lodestar.app.strategy.StrategyState;

/** What can become of a strategy: what is closed stays closed. */
public final class StrategyMoves {
  /** From each state to these. */
  public static final Map<StrategyState, Set<StrategyState>> TABLE =
      Map.of(DRAFT, Set.of(IN_FORCE), IN_FORCE, Set.of(CLOSED), CLOSED, Set.of());

  private StrategyMoves() {}

  /** Whether one may become the other. */
  public static boolean allows(StrategyState from, StrategyState to) {
    return TABLE.getOrDefault(from, Set.of()).contains(to);
  }
}
