package org.lodestar.app.publications.domain;

import static org.lodestar.app.members.Action.PUBLISH_PROGRESS;
import static org.lodestar.app.members.Action.WRITE_PROGRESS;
import static org.lodestar.app.publications.Progress.State.DRAFT;
import static org.lodestar.app.publications.Progress.State.DROPPED;
import static org.lodestar.app.publications.Progress.State.PROPOSED;
import static org.lodestar.app.publications.Progress.State.PUBLISHED;
import static org.lodestar.app.publications.Progress.State.WITHDRAWN;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.publications.Progress.State;
import org.lodestar.app.publications.ProgressMove;
import org.lodestar.app.site.MoveTable;

/** How a progress report may move on. */
public final class ProgressMoves {
  /** Every move that there is. */
  public static final MoveTable<State, ProgressMove> TABLE =
      MoveTable.of(
              edge(DRAFT, ProgressMove.PROPOSE, PROPOSED, WRITE_PROGRESS, Guard.PERIOD_INTACT),
              edge(DRAFT, ProgressMove.DROP, DROPPED, WRITE_PROGRESS),
              edge(
                  PROPOSED,
                  ProgressMove.PUBLISH,
                  PUBLISHED,
                  PUBLISH_PROGRESS,
                  Guard.SECOND_PERSON,
                  Guard.NO_WORD_TAKEN_BACK,
                  Guard.TOLD_ALIKE),
              edge(PROPOSED, ProgressMove.TAKE_BACK, DRAFT, WRITE_PROGRESS),
              edge(
                  PUBLISHED,
                  ProgressMove.WITHDRAW,
                  WITHDRAWN,
                  PUBLISH_PROGRESS,
                  Guard.REASON_GIVEN))
          .begins(DRAFT)
          .ends(WITHDRAWN, DROPPED)
          .refuses("publications.progress.moved");

  private ProgressMoves() {}

  private enum Guard {
    PERIOD_INTACT,
    SECOND_PERSON,
    /** No adviser ended the agreement under which their words were given. */
    NO_WORD_TAKEN_BACK,
    /** Everybody was told the same of the same months. */
    TOLD_ALIKE,
    REASON_GIVEN
  }
}
