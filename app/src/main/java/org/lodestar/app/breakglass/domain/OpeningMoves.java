package org.lodestar.app.breakglass.domain;

import static org.lodestar.app.breakglass.OpeningEvent.CLOSE;
import static org.lodestar.app.breakglass.OpeningEvent.FIND_JUSTIFIED;
import static org.lodestar.app.breakglass.OpeningEvent.FIND_NOT_JUSTIFIED;
import static org.lodestar.app.breakglass.OpeningEvent.RUN_OUT;
import static org.lodestar.app.breakglass.OpeningState.CLOSED;
import static org.lodestar.app.breakglass.OpeningState.JUSTIFIED;
import static org.lodestar.app.breakglass.OpeningState.NOT_JUSTIFIED;
import static org.lodestar.app.breakglass.OpeningState.OPEN;
import static org.lodestar.app.members.Action.READ_EMERGENCY;
import static org.lodestar.app.members.Action.REVIEW_EMERGENCY;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.breakglass.OpeningEvent;
import org.lodestar.app.breakglass.OpeningState;
import org.lodestar.app.site.MoveTable;
import org.lodestar.app.site.Refused.Refusal;

/** The life of an opening. */
public final class OpeningMoves {
  /** Every move that there is. */
  public static final MoveTable<OpeningState, OpeningEvent> TABLE =
      MoveTable.of(
              edge(OPEN, RUN_OUT, CLOSED, MoveTable.By.PROGRAM, Guard.ITS_HOURS_ARE_OVER),
              edge(OPEN, CLOSE, CLOSED, READ_EMERGENCY),
              edge(CLOSED, FIND_JUSTIFIED, JUSTIFIED, REVIEW_EMERGENCY, Guard.SECOND_PERSON),
              edge(
                  CLOSED, FIND_NOT_JUSTIFIED, NOT_JUSTIFIED, REVIEW_EMERGENCY, Guard.SECOND_PERSON))
          .begins(OPEN)
          .ends(JUSTIFIED, NOT_JUSTIFIED)
          .refuses((state, event) -> Refusal.of("", "breakglass.refused.stands." + state));

  private OpeningMoves() {}

  private enum Guard {
    ITS_HOURS_ARE_OVER,
    /** Whoever opened it does not review it. */
    SECOND_PERSON
  }
}
