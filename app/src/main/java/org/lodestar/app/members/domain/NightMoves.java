package org.lodestar.app.members.domain;

import static org.lodestar.app.members.Action.LET_IN_AT_NIGHT;
import static org.lodestar.app.members.Action.REVIEW_NIGHT;
import static org.lodestar.app.members.NightEvent.FIND_FINE;
import static org.lodestar.app.members.NightEvent.FIND_NOT_FINE;
import static org.lodestar.app.members.NightEvent.LEAVE;
import static org.lodestar.app.members.NightEvent.RUN_OUT;
import static org.lodestar.app.members.NightEvent.TURN_AWAY;
import static org.lodestar.app.members.NightState.ASKED;
import static org.lodestar.app.members.NightState.FINE;
import static org.lodestar.app.members.NightState.LAPSED;
import static org.lodestar.app.members.NightState.LET_IN;
import static org.lodestar.app.members.NightState.NOT_FINE;
import static org.lodestar.app.members.NightState.OVER;
import static org.lodestar.app.members.NightState.TURNED_AWAY;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.members.NightEvent;
import org.lodestar.app.members.NightState;
import org.lodestar.app.site.MoveTable;
import org.lodestar.app.site.MoveTable.By;
import org.lodestar.app.site.Refused.Refusal;

/** The life of a worker's asking to be let in at night. */
public final class NightMoves {
  /** Every move that there is. */
  public static final MoveTable<NightState, NightEvent> TABLE =
      MoveTable.of(
              edge(ASKED, RUN_OUT, LAPSED, By.PROGRAM, Guard.NOBODY_CAME),
              edge(ASKED, NightEvent.LET_IN, LET_IN, LET_IN_AT_NIGHT, Guard.RUNG_BACK, Guard.OTHER),
              edge(ASKED, TURN_AWAY, TURNED_AWAY, LET_IN_AT_NIGHT),
              edge(LET_IN, RUN_OUT, OVER, By.PROGRAM, Guard.HOURS_ARE_OVER),
              edge(LET_IN, LEAVE, OVER, By.PROGRAM),
              edge(LET_IN, FIND_NOT_FINE, NOT_FINE, REVIEW_NIGHT, Guard.SECOND_PERSON),
              edge(OVER, FIND_FINE, FINE, REVIEW_NIGHT, Guard.SECOND_PERSON),
              edge(OVER, FIND_NOT_FINE, NOT_FINE, REVIEW_NIGHT, Guard.SECOND_PERSON))
          .begins(ASKED)
          .ends(LAPSED, TURNED_AWAY, FINE, NOT_FINE)
          .refuses((state, event) -> Refusal.of("", "members.night.stands." + state));

  private NightMoves() {}

  private enum Guard {
    NOBODY_CAME,
    /** On the number on record, recognised, with the code of the page that is let in. */
    RUNG_BACK,
    /** Nobody lets themselves in, and somebody is there who can review it. */
    OTHER,
    HOURS_ARE_OVER,
    /** Neither the worker nor whoever let them in. */
    SECOND_PERSON
  }
}
