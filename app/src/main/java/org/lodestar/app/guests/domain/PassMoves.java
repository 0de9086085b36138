package org.lodestar.app.guests.domain;

import static org.lodestar.app.guests.PassEvent.COME_BACK;
import static org.lodestar.app.guests.PassEvent.END;
import static org.lodestar.app.guests.PassEvent.LET_IN;
import static org.lodestar.app.guests.PassEvent.OPEN;
import static org.lodestar.app.guests.PassEvent.SEND;
import static org.lodestar.app.guests.PassEvent.USE;
import static org.lodestar.app.guests.PassState.ENDED;
import static org.lodestar.app.guests.PassState.MADE;
import static org.lodestar.app.guests.PassState.OPENED;
import static org.lodestar.app.guests.PassState.RUN_OUT;
import static org.lodestar.app.guests.PassState.SENT;
import static org.lodestar.app.guests.PassState.USED;
import static org.lodestar.app.members.Action.KEEP_GUEST;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.guests.PassEvent;
import org.lodestar.app.guests.PassState;
import org.lodestar.app.site.MoveTable;
import org.lodestar.app.site.MoveTable.By;
import org.lodestar.app.site.Refused.Refusal;

/** The life of a link for somebody without an account. */
public final class PassMoves {
  /** Every move that there is. */
  public static final MoveTable<PassState, PassEvent> TABLE =
      MoveTable.of(
              edge(MADE, SEND, SENT, KEEP_GUEST),
              edge(MADE, END, ENDED, KEEP_GUEST),
              edge(MADE, PassEvent.RUN_OUT, RUN_OUT, By.PROGRAM, Guard.LAST_DAY_IS_OVER),
              edge(SENT, SEND, SENT, KEEP_GUEST),
              edge(SENT, COME_BACK, MADE, By.PROGRAM, Guard.NOT_TAKEN),
              edge(SENT, OPEN, OPENED, Who.GUEST, Guard.RIGHT_LINK),
              edge(SENT, END, ENDED, KEEP_GUEST),
              edge(SENT, PassEvent.RUN_OUT, RUN_OUT, By.PROGRAM, Guard.LAST_DAY_IS_OVER),
              edge(OPENED, SEND, SENT, KEEP_GUEST),
              edge(OPENED, USE, USED, Who.GUEST, Guard.BROWSER_THAT_OPENED_IT),
              edge(OPENED, LET_IN, OPENED, KEEP_GUEST, Guard.BROWSER_THAT_ASKED),
              edge(OPENED, END, ENDED, KEEP_GUEST),
              edge(OPENED, PassEvent.RUN_OUT, RUN_OUT, By.PROGRAM, Guard.LAST_DAY_IS_OVER),
              edge(USED, SEND, SENT, KEEP_GUEST),
              edge(USED, USE, USED, Who.GUEST, Guard.BROWSER_THAT_OPENED_IT),
              edge(USED, LET_IN, USED, KEEP_GUEST, Guard.BROWSER_THAT_ASKED),
              edge(USED, END, ENDED, KEEP_GUEST),
              edge(USED, PassEvent.RUN_OUT, RUN_OUT, By.PROGRAM, Guard.LAST_DAY_IS_OVER))
          .begins(MADE)
          .ends(ENDED, RUN_OUT)
          .refuses((state, event) -> Refusal.of("", "guests.stands." + state));

  private PassMoves() {}

  private enum Who {
    /** Whoever holds the link. */
    GUEST
  }

  private enum Guard {
    LAST_DAY_IS_OVER,
    NOT_TAKEN,
    RIGHT_LINK,
    BROWSER_THAT_OPENED_IT,
    BROWSER_THAT_ASKED
  }
}
