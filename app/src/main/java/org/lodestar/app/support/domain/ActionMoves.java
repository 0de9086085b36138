package org.lodestar.app.support.domain;

import static org.lodestar.app.members.Action.WORK_ON_CASE;
import static org.lodestar.app.site.MoveTable.edge;
import static org.lodestar.app.support.PlanAction.State.DONE;
import static org.lodestar.app.support.PlanAction.State.NOT_DONE;
import static org.lodestar.app.support.PlanAction.State.STARTED;
import static org.lodestar.app.support.PlanAction.State.TO_DO;

import org.lodestar.app.site.MoveTable;
import org.lodestar.app.site.Refused;
import org.lodestar.app.support.PlanAction.Move;
import org.lodestar.app.support.PlanAction.State;

/** The life of an action of a plan. */
public final class ActionMoves {
  /** Every move that there is. */
  public static final MoveTable<State, Move> TABLE =
      MoveTable.of(
              edge(TO_DO, Move.START, STARTED, WORK_ON_CASE),
              edge(TO_DO, Move.FINISH, DONE, WORK_ON_CASE, Guard.OUTCOME_SAID),
              edge(TO_DO, Move.DROP, NOT_DONE, WORK_ON_CASE, Guard.OUTCOME_SAID),
              edge(STARTED, Move.FINISH, DONE, WORK_ON_CASE, Guard.OUTCOME_SAID),
              edge(STARTED, Move.DROP, NOT_DONE, WORK_ON_CASE, Guard.OUTCOME_SAID),
              edge(DONE, Move.REOPEN, TO_DO, WORK_ON_CASE),
              edge(NOT_DONE, Move.REOPEN, TO_DO, WORK_ON_CASE))
          .begins(TO_DO)
          .refuses("support.rule.move");

  private ActionMoves() {}

  private enum Guard {
    OUTCOME_SAID
  }

  /** What is finished or dropped has an outcome, so that the next worker need not ask. */
  public static void checkOutcome(State to, String outcome) {
    if (!to.isOpen() && outcome.isBlank()) {
      throw Refused.because("support.rule.outcome");
    }
  }
}
