package org.lodestar.app.pathwayaudit.domain;

import static org.lodestar.app.members.Action.AUDIT_PATHWAY;
import static org.lodestar.app.pathwayaudit.Improvement.State.DONE;
import static org.lodestar.app.pathwayaudit.Improvement.State.DROPPED;
import static org.lodestar.app.pathwayaudit.Improvement.State.OPEN;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.pathwayaudit.Improvement.State;
import org.lodestar.app.site.MoveTable;

/**
 * What can become of an improvement: what is settled can be opened again. Its form asks what it
 * becomes, so that is the event.
 */
public final class ImprovementMoves {
  /** Every move that there is. */
  public static final MoveTable<State, State> TABLE =
      MoveTable.of(
              edge(OPEN, OPEN, OPEN, AUDIT_PATHWAY),
              edge(OPEN, DONE, DONE, AUDIT_PATHWAY),
              edge(OPEN, DROPPED, DROPPED, AUDIT_PATHWAY),
              edge(DONE, OPEN, OPEN, AUDIT_PATHWAY),
              edge(DROPPED, OPEN, OPEN, AUDIT_PATHWAY))
          .begins(OPEN)
          .refuses("site.clash.text");

  private ImprovementMoves() {}
}
