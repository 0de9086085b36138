package org.lodestar.app.library.domain;

import static org.lodestar.app.library.MessageEvent.APPROVE;
import static org.lodestar.app.library.MessageEvent.OVERTAKE;
import static org.lodestar.app.library.MessageEvent.REPLACE;
import static org.lodestar.app.library.MessageEvent.RESUME;
import static org.lodestar.app.library.MessageEvent.RETURN;
import static org.lodestar.app.library.MessageEvent.STOP;
import static org.lodestar.app.library.MessageState.APPROVED;
import static org.lodestar.app.library.MessageState.OVERTAKEN;
import static org.lodestar.app.library.MessageState.REPLACED;
import static org.lodestar.app.library.MessageState.RETURNED;
import static org.lodestar.app.library.MessageState.STOPPED;
import static org.lodestar.app.library.MessageState.WAITING;
import static org.lodestar.app.members.Action.APPROVE_MESSAGES;
import static org.lodestar.app.members.Action.EDIT_MESSAGES;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.library.MessageEvent;
import org.lodestar.app.library.MessageState;
import org.lodestar.app.site.MoveTable;
import org.lodestar.app.site.MoveTable.By;
import org.lodestar.app.site.Refused.Refusal;

/** The life of a text that everybody says in the same words. */
public final class MessageMoves {
  /** Every move that there is. */
  public static final MoveTable<MessageState, MessageEvent> TABLE =
      MoveTable.of(
              edge(WAITING, APPROVE, APPROVED, APPROVE_MESSAGES, Guard.OTHER_HANDS, Guard.AS_READ),
              edge(WAITING, RETURN, RETURNED, APPROVE_MESSAGES, Guard.OTHER_HANDS, Guard.AS_READ),
              edge(WAITING, OVERTAKE, OVERTAKEN, By.PROGRAM, Guard.WRITTEN_ANEW),
              edge(APPROVED, REPLACE, REPLACED, By.PROGRAM, Guard.NEXT_APPROVED),
              edge(APPROVED, STOP, STOPPED, EDIT_MESSAGES),
              edge(
                  STOPPED,
                  RESUME,
                  APPROVED,
                  APPROVE_MESSAGES,
                  Guard.OTHER_HANDS,
                  Guard.AS_READ,
                  Guard.NOTHING_NEWER))
          .begins(WAITING)
          .ends(RETURNED, OVERTAKEN, REPLACED)
          .refuses((state, event) -> Refusal.of("", "library.message.stands." + state));

  private MessageMoves() {}

  private enum Guard {
    /** Nobody who wrote on it or stopped it, nor who let one of them in or was let in by one. */
    OTHER_HANDS,
    /** It still says what the second person read. */
    AS_READ,
    /** The next text was written before anybody decided. */
    WRITTEN_ANEW,
    /** A second person approved the next text. */
    NEXT_APPROVED,
    /** Nobody wrote anything in its place, its last day is to come and its English is the same. */
    NOTHING_NEWER
  }
}
