package org.lodestar.app.publications.domain;

import java.util.Map;
import java.util.Optional;
import org.lodestar.app.publications.Progress.State;
import org.lodestar.app.publications.ProgressMove;

/** How a progress report may move on; whatever is not listed is refused. */
public final class ProgressMoves {
  private static final Map<State, Map<ProgressMove, State>> EDGES =
      Map.of(
          State.DRAFT,
          Map.of(
              ProgressMove.PROPOSE, State.PROPOSED,
              ProgressMove.DROP, State.DROPPED),
          State.PROPOSED,
          Map.of(
              ProgressMove.PUBLISH, State.PUBLISHED,
              ProgressMove.TAKE_BACK, State.DRAFT),
          State.PUBLISHED,
          Map.of(ProgressMove.WITHDRAW, State.WITHDRAWN),
          State.WITHDRAWN,
          Map.of(),
          State.DROPPED,
          Map.of());

  private ProgressMoves() {}

  /** Where a move leads; nothing where it is refused. */
  public static Optional<State> after(State from, ProgressMove move) {
    return Optional.ofNullable(EDGES.get(from)).map(edges -> edges.get(move));
  }
}
