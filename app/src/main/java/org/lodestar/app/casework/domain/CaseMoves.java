package org.lodestar.app.casework.domain;

import static org.lodestar.app.casework.CaseState.CLOSED;
import static org.lodestar.app.casework.CaseState.OPEN;
import static org.lodestar.app.members.Action.WORK_ON_CASE;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.casework.CaseState;
import org.lodestar.app.site.MoveTable;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;

/** The life of a case file. */
public final class CaseMoves {
  /** Every move that there is. */
  public static final MoveTable<CaseState, Event> TABLE =
      MoveTable.of(
              edge(OPEN, Event.CLOSE, CLOSED, WORK_ON_CASE, Guard.REASON_GIVEN),
              edge(CLOSED, Event.REOPEN, OPEN, WORK_ON_CASE))
          .begins(OPEN)
          .refuses((state, event) -> Refusal.of("", "casework.rule.state." + event));

  private CaseMoves() {}

  /** What can happen to a case file. */
  public enum Event {
    CLOSE,
    REOPEN
  }

  private enum Guard {
    REASON_GIVEN
  }

  /** Nothing is changed in a closed case file; it is opened again first. */
  public static void checkOpen(CaseState state) {
    if (state != OPEN) {
      throw Refused.because("casework.rule.closed");
    }
  }
}
