package org.lodestar.app.retention.domain;

import static org.lodestar.app.members.Action.APPROVE_DISPOSAL;
import static org.lodestar.app.members.Action.EXPLAIN_DISPOSAL;
import static org.lodestar.app.retention.DisposalState.ANNOUNCED;
import static org.lodestar.app.retention.DisposalState.APPROVED_ONCE;
import static org.lodestar.app.retention.DisposalState.CALLED_OFF;
import static org.lodestar.app.retention.DisposalState.DISPOSING;
import static org.lodestar.app.retention.DisposalState.DONE;
import static org.lodestar.app.retention.DisposalState.PREPARED;
import static org.lodestar.app.retention.DisposalState.STOPPED;
import static org.lodestar.app.site.MoveTable.By.PROGRAM;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.retention.DisposalState;
import org.lodestar.app.site.MoveTable;
import org.lodestar.app.site.Refused.Refusal;

/**
 * The life of a disposal. No record goes before two people agreed and the time in which others can
 * say why not is over.
 */
public final class DisposalMoves {
  /** Every move that there is. */
  public static final MoveTable<DisposalState, Event> TABLE =
      MoveTable.of(
              edge(STOPPED, Event.EXPLAIN, PREPARED, EXPLAIN_DISPOSAL, Guard.REASON_GIVEN),
              edge(PREPARED, Event.APPROVE, APPROVED_ONCE, APPROVE_DISPOSAL),
              edge(APPROVED_ONCE, Event.APPROVE, ANNOUNCED, APPROVE_DISPOSAL, Guard.SECOND_PERSON),
              edge(ANNOUNCED, Event.BEGIN, DISPOSING, PROGRAM, Guard.ITS_DAY_HAS_COME),
              edge(DISPOSING, Event.FINISH, DONE, PROGRAM, Guard.NOTHING_LEFT_TO_DECIDE),
              edge(STOPPED, Event.CALL_OFF, CALLED_OFF, APPROVE_DISPOSAL, Guard.REASON_GIVEN),
              edge(PREPARED, Event.CALL_OFF, CALLED_OFF, APPROVE_DISPOSAL, Guard.REASON_GIVEN),
              edge(APPROVED_ONCE, Event.CALL_OFF, CALLED_OFF, APPROVE_DISPOSAL, Guard.REASON_GIVEN),
              edge(ANNOUNCED, Event.CALL_OFF, CALLED_OFF, APPROVE_DISPOSAL, Guard.REASON_GIVEN))
          .begins(STOPPED, PREPARED)
          .ends(DONE, CALLED_OFF)
          .refuses((state, event) -> Refusal.of("", "retention.refused.state." + state));

  private DisposalMoves() {}

  /** What moves a disposal. */
  public enum Event {
    EXPLAIN,
    APPROVE,
    BEGIN,
    FINISH,
    CALL_OFF
  }

  private enum Guard {
    /** Why so many are right, or why none goes. */
    REASON_GIVEN,
    SECOND_PERSON,
    ITS_DAY_HAS_COME,
    NOTHING_LEFT_TO_DECIDE
  }
}
