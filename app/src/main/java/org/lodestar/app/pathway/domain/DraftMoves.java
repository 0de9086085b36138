package org.lodestar.app.pathway.domain;

import static org.lodestar.app.members.Action.APPROVE_LOCAL_PATHWAY;
import static org.lodestar.app.members.Action.EDIT_LOCAL_PATHWAY;
import static org.lodestar.app.pathway.DraftMove.DISCARD;
import static org.lodestar.app.pathway.DraftMove.EDIT;
import static org.lodestar.app.pathway.DraftMove.PROPOSE;
import static org.lodestar.app.pathway.DraftMove.PUBLISH;
import static org.lodestar.app.pathway.DraftMove.SEND_BACK;
import static org.lodestar.app.pathway.DraftState.DISCARDED;
import static org.lodestar.app.pathway.DraftState.EDITING;
import static org.lodestar.app.pathway.DraftState.PROPOSED;
import static org.lodestar.app.pathway.DraftState.PUBLISHED;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.pathway.DraftMove;
import org.lodestar.app.pathway.DraftState;
import org.lodestar.app.site.MoveTable;

/** What can become of a draft of the local pathway. */
public final class DraftMoves {
  /** Every move that there is. */
  public static final MoveTable<DraftState, DraftMove> TABLE =
      MoveTable.of(
              edge(EDITING, EDIT, EDITING, EDIT_LOCAL_PATHWAY),
              edge(
                  EDITING,
                  PROPOSE,
                  PROPOSED,
                  EDIT_LOCAL_PATHWAY,
                  Guard.NO_ERROR_STANDS,
                  Guard.SOMETHING_CHANGED),
              edge(EDITING, DISCARD, DISCARDED, EDIT_LOCAL_PATHWAY),
              edge(PROPOSED, SEND_BACK, EDITING, APPROVE_LOCAL_PATHWAY, Guard.REASON_GIVEN),
              edge(
                  PROPOSED,
                  PUBLISH,
                  PUBLISHED,
                  APPROVE_LOCAL_PATHWAY,
                  Guard.SECOND_PERSON,
                  Guard.NO_ERROR_STANDS,
                  Guard.FROM_TODAY_OR_LATER))
          .begins(EDITING)
          .ends(PUBLISHED, DISCARDED)
          .refuses("pathway.refused.NOT_NOW");

  private DraftMoves() {}

  private enum Guard {
    NO_ERROR_STANDS,
    SOMETHING_CHANGED,
    REASON_GIVEN,
    SECOND_PERSON,
    FROM_TODAY_OR_LATER
  }
}
