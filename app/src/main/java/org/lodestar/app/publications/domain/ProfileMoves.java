package org.lodestar.app.publications.domain;

import static org.lodestar.app.members.Action.APPROVE_PROFILES;
import static org.lodestar.app.members.Action.WORK_ON_PROFILES;
import static org.lodestar.app.members.Action.WRITE_PROFILES;
import static org.lodestar.app.publications.Profile.State.APPROVED;
import static org.lodestar.app.publications.Profile.State.DRAFT;
import static org.lodestar.app.publications.Profile.State.DROPPED;
import static org.lodestar.app.publications.Profile.State.IN_REVIEW;
import static org.lodestar.app.publications.Profile.State.PUBLISHED;
import static org.lodestar.app.publications.Profile.State.SUPERSEDED;
import static org.lodestar.app.publications.Profile.State.WITHDRAWN;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.publications.Profile.Move;
import org.lodestar.app.publications.Profile.State;
import org.lodestar.app.site.MoveTable;

/** How a profile may move on. */
public final class ProfileMoves {
  /** Every move that there is. */
  public static final MoveTable<State, Move> TABLE =
      MoveTable.of(
              edge(DRAFT, Move.PROPOSE, IN_REVIEW, WRITE_PROFILES),
              edge(DRAFT, Move.DROP, DROPPED, WRITE_PROFILES),
              edge(IN_REVIEW, Move.SEND_BACK, DRAFT, WORK_ON_PROFILES, Guard.REASON_GIVEN),
              edge(
                  IN_REVIEW,
                  Move.APPROVE,
                  APPROVED,
                  APPROVE_PROFILES,
                  Guard.SECOND_PERSON,
                  Guard.TEXT_INTACT),
              edge(APPROVED, Move.SEND_BACK, DRAFT, WORK_ON_PROFILES, Guard.REASON_GIVEN),
              edge(
                  APPROVED,
                  Move.PUBLISH,
                  PUBLISHED,
                  APPROVE_PROFILES,
                  Guard.TEXT_INTACT,
                  Guard.TOLD_ALIKE),
              edge(PUBLISHED, Move.SUPERSEDE, SUPERSEDED, MoveTable.By.PROGRAM),
              edge(PUBLISHED, Move.WITHDRAW, WITHDRAWN, APPROVE_PROFILES, Guard.REASON_GIVEN))
          .begins(DRAFT)
          .ends(SUPERSEDED, WITHDRAWN, DROPPED)
          .refuses("publications.profile.moved");

  private ProfileMoves() {}

  private enum Guard {
    REASON_GIVEN,
    SECOND_PERSON,
    TEXT_INTACT,
    /** Everybody was told the same of the same months. */
    TOLD_ALIKE
  }
}
