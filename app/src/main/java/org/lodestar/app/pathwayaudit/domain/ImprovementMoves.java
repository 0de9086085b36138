package org.lodestar.app.pathwayaudit.domain;

import static org.lodestar.app.pathwayaudit.Improvement.State.DONE;
import static org.lodestar.app.pathwayaudit.Improvement.State.DROPPED;
import static org.lodestar.app.pathwayaudit.Improvement.State.OPEN;

import java.util.Map;
import java.util.Set;
import org.lodestar.app.pathwayaudit.Improvement;

/** What can become of an improvement: what is settled can be opened again. */
public final class ImprovementMoves {
  /** From each state to these. */
  public static final Map<Improvement.State, Set<Improvement.State>> TABLE =
      Map.of(OPEN, Set.of(OPEN, DONE, DROPPED), DONE, Set.of(OPEN), DROPPED, Set.of(OPEN));

  private ImprovementMoves() {}

  /** Whether one may become the other. */
  public static boolean allows(Improvement.State from, Improvement.State to) {
    return TABLE.getOrDefault(from, Set.of()).contains(to);
  }
}
