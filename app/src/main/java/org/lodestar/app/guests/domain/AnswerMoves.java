package org.lodestar.app.guests.domain;

import static org.lodestar.app.guests.AnswerEvent.TAKE_OVER;
import static org.lodestar.app.guests.AnswerEvent.WRITE;
import static org.lodestar.app.guests.AnswerState.SET_ASIDE;
import static org.lodestar.app.guests.AnswerState.TAKEN;
import static org.lodestar.app.guests.AnswerState.WAITS;
import static org.lodestar.app.members.Action.KEEP_GUEST;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.guests.AnswerEvent;
import org.lodestar.app.guests.AnswerState;
import org.lodestar.app.site.MoveTable;
import org.lodestar.app.site.Refused.Refusal;

/** The life of what a guest wrote: it can be corrected until it is taken over. */
public final class AnswerMoves {
  /** Every move that there is. */
  public static final MoveTable<AnswerState, AnswerEvent> TABLE =
      MoveTable.of(
              edge(WAITS, WRITE, WAITS, Who.GUEST, Guard.LINK_LETS_IN),
              edge(WAITS, TAKE_OVER, TAKEN, KEEP_GUEST, Guard.AS_IT_WAS_READ),
              edge(WAITS, AnswerEvent.SET_ASIDE, SET_ASIDE, KEEP_GUEST, Guard.AS_IT_WAS_READ),
              edge(SET_ASIDE, WRITE, WAITS, Who.GUEST, Guard.LINK_LETS_IN))
          .begins(WAITS)
          .ends(TAKEN)
          .refuses((state, event) -> Refusal.of("", "guests.answer.stands." + state));

  private AnswerMoves() {}

  private enum Who {
    /** Whoever holds the link. */
    GUEST
  }

  private enum Guard {
    LINK_LETS_IN,
    AS_IT_WAS_READ
  }
}
