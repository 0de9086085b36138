package org.lodestar.app.support.domain;

import static org.lodestar.app.support.PlanAction.State.DONE;
import static org.lodestar.app.support.PlanAction.State.NOT_DONE;
import static org.lodestar.app.support.PlanAction.State.STARTED;
import static org.lodestar.app.support.PlanAction.State.TO_DO;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Refused;
import org.lodestar.app.support.PlanAction.Move;
import org.lodestar.app.support.PlanAction.State;

/** The life of an action of a plan: every edge, and nothing else. */
public final class ActionMoves {
  private record Edge(State from, Move move) {}

  private static final Map<Edge, State> EDGES =
      Map.of(
          new Edge(TO_DO, Move.START), STARTED,
          new Edge(TO_DO, Move.FINISH), DONE,
          new Edge(TO_DO, Move.DROP), NOT_DONE,
          new Edge(STARTED, Move.FINISH), DONE,
          new Edge(STARTED, Move.DROP), NOT_DONE,
          new Edge(DONE, Move.REOPEN), TO_DO,
          new Edge(NOT_DONE, Move.REOPEN), TO_DO);

  private ActionMoves() {}

  /**
   * Where a move leads from a state.
   *
   * @throws Refused where it leads nowhere
   */
  public static State after(State from, Move move) {
    @Nullable State to = EDGES.get(new Edge(from, move));
    if (to == null) {
      throw Refused.because("support.rule.move");
    }
    return to;
  }

  /** What is finished or dropped has an outcome, so that the next worker need not ask. */
  public static void checkOutcome(State to, String outcome) {
    if (!to.isOpen() && outcome.isBlank()) {
      throw Refused.because("support.rule.outcome");
    }
  }

  /** What can happen to an action in this state. */
  public static List<Move> from(State state) {
    return Arrays.stream(Move.values())
        .filter(move -> EDGES.containsKey(new Edge(state, move)))
        .toList();
  }
}
