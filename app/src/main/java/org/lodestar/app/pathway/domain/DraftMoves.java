package org.lodestar.app.pathway.domain;

import static org.lodestar.app.pathway.DraftMove.DISCARD;
import static org.lodestar.app.pathway.DraftMove.EDIT;
import static org.lodestar.app.pathway.DraftMove.PROPOSE;
import static org.lodestar.app.pathway.DraftMove.PUBLISH;
import static org.lodestar.app.pathway.DraftMove.SEND_BACK;
import static org.lodestar.app.pathway.DraftState.DISCARDED;
import static org.lodestar.app.pathway.DraftState.EDITING;
import static org.lodestar.app.pathway.DraftState.PROPOSED;
import static org.lodestar.app.pathway.DraftState.PUBLISHED;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.members.Action;
import org.lodestar.app.pathway.DraftMove;
import org.lodestar.app.pathway.DraftState;

/** The one table of what can become of a draft. */
public final class DraftMoves {
  /** One line of the table. */
  public record Edge(DraftState from, DraftMove move, Action action, DraftState to) {}

  /** All lines. */
  public static final List<Edge> TABLE =
      List.of(
          new Edge(EDITING, EDIT, Action.EDIT_LOCAL_PATHWAY, EDITING),
          new Edge(EDITING, PROPOSE, Action.EDIT_LOCAL_PATHWAY, PROPOSED),
          new Edge(EDITING, DISCARD, Action.EDIT_LOCAL_PATHWAY, DISCARDED),
          new Edge(PROPOSED, SEND_BACK, Action.APPROVE_LOCAL_PATHWAY, EDITING),
          new Edge(PROPOSED, PUBLISH, Action.APPROVE_LOCAL_PATHWAY, PUBLISHED));

  private DraftMoves() {}

  /** The line for this move, if it can be made. */
  public static Optional<Edge> find(DraftState from, DraftMove move) {
    return TABLE.stream().filter(edge -> edge.from() == from && edge.move() == move).findFirst();
  }
}
