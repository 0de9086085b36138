package org.lodestar.app.reception.domain;

import static org.lodestar.app.members.Action.APPROVE_RECEPTION;
import static org.lodestar.app.members.Action.PLAN_RECEPTION;
import static org.lodestar.app.reception.ReceptionPlan.State.APPROVED;
import static org.lodestar.app.reception.ReceptionPlan.State.CANCELLED;
import static org.lodestar.app.reception.ReceptionPlan.State.DRAFT;
import static org.lodestar.app.reception.ReceptionPlan.State.HELD;
import static org.lodestar.app.reception.ReceptionPlan.State.PROPOSED;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.reception.ReceptionPlan.State;
import org.lodestar.app.site.MoveTable;

/** The life of a reception plan. What is changed is approved anew. */
public final class ReceptionMoves {
  /** Every move that there is. */
  public static final MoveTable<State, Event> TABLE =
      MoveTable.of(
              edge(DRAFT, Event.CHANGE, DRAFT, PLAN_RECEPTION),
              edge(DRAFT, Event.PROPOSE, PROPOSED, PLAN_RECEPTION),
              edge(DRAFT, Event.CANCEL, CANCELLED, PLAN_RECEPTION),
              edge(PROPOSED, Event.CHANGE, DRAFT, PLAN_RECEPTION),
              edge(PROPOSED, Event.SEND_BACK, DRAFT, APPROVE_RECEPTION),
              edge(
                  PROPOSED,
                  Event.APPROVE,
                  APPROVED,
                  APPROVE_RECEPTION,
                  Guard.SECOND_PERSON,
                  Guard.NOTHING_IS_MISSING),
              edge(PROPOSED, Event.CANCEL, CANCELLED, PLAN_RECEPTION),
              edge(APPROVED, Event.CHANGE, DRAFT, PLAN_RECEPTION),
              edge(APPROVED, Event.HOLD, HELD, PLAN_RECEPTION, Guard.ITS_DAY_HAS_COME),
              edge(APPROVED, Event.CANCEL, CANCELLED, PLAN_RECEPTION),
              edge(HELD, Event.HOLD, HELD, PLAN_RECEPTION, Guard.ITS_DAY_HAS_COME))
          .begins(DRAFT)
          .ends(HELD, CANCELLED)
          .refuses("reception.rule.moved");

  private ReceptionMoves() {}

  /** What happens to a plan. */
  public enum Event {
    CHANGE,
    PROPOSE,
    SEND_BACK,
    APPROVE,
    /** It has taken place: what came of it is written down, or put right. */
    HOLD,
    CANCEL
  }

  private enum Guard {
    SECOND_PERSON,
    NOTHING_IS_MISSING,
    ITS_DAY_HAS_COME
  }
}
