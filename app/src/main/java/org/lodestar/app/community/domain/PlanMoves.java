package org.lodestar.app.community.domain;

import static org.lodestar.app.community.OutreachPlan.State.DRAFT;
import static org.lodestar.app.community.OutreachPlan.State.ENDED;
import static org.lodestar.app.community.OutreachPlan.State.RUNNING;
import static org.lodestar.app.members.Action.PLAN_OUTREACH;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.community.OutreachPlan.Move;
import org.lodestar.app.community.OutreachPlan.State;
import org.lodestar.app.site.MoveTable;

/** The life of a plan of outreach. */
public final class PlanMoves {
  /** Every move that there is. */
  public static final MoveTable<State, Move> TABLE =
      MoveTable.of(
              edge(DRAFT, Move.START, RUNNING, PLAN_OUTREACH, Guard.LISTS_A_PLACE),
              edge(RUNNING, Move.END, ENDED, PLAN_OUTREACH, Guard.OUTCOME_SAID))
          .begins(DRAFT)
          .ends(ENDED)
          .refuses("community.moved");

  private PlanMoves() {}

  private enum Guard {
    LISTS_A_PLACE,
    OUTCOME_SAID
  }
}
