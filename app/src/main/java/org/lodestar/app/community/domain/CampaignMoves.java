package org.lodestar.app.community.domain;

import static org.lodestar.app.community.Campaign.State.CLOSED;
import static org.lodestar.app.community.Campaign.State.DRAFT;
import static org.lodestar.app.community.Campaign.State.RUNNING;
import static org.lodestar.app.community.Campaign.State.SIGNED;
import static org.lodestar.app.members.Action.PLAN_CAMPAIGN;
import static org.lodestar.app.members.Action.SIGN_CAMPAIGN;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.community.Campaign.Move;
import org.lodestar.app.community.Campaign.State;
import org.lodestar.app.site.MoveTable;
import org.lodestar.app.site.MoveTable.By;
import org.lodestar.app.site.Refused.Refusal;

/** The life of a campaign. What is signed off is what it says: any change takes it off again. */
public final class CampaignMoves {
  /** Every move that there is. */
  public static final MoveTable<State, Move> TABLE =
      MoveTable.of(
              edge(DRAFT, Move.CHANGE, DRAFT, PLAN_CAMPAIGN),
              edge(
                  DRAFT,
                  Move.SIGN,
                  SIGNED,
                  SIGN_CAMPAIGN,
                  Guard.OTHER_HANDS,
                  Guard.AS_READ,
                  Guard.WHOLE),
              edge(
                  DRAFT,
                  Move.RETURN,
                  DRAFT,
                  SIGN_CAMPAIGN,
                  Guard.OTHER_HANDS,
                  Guard.AS_READ,
                  Guard.REASON_SAID),
              edge(
                  DRAFT,
                  Move.CLOSE,
                  CLOSED,
                  PLAN_CAMPAIGN,
                  Guard.BEGAN,
                  Guard.LAST_DAY_PASSED,
                  Guard.OUTCOME_SAID),
              edge(SIGNED, Move.BEGIN, RUNNING, By.PROGRAM, Guard.FIRST_DAY),
              edge(SIGNED, Move.CHANGE, DRAFT, PLAN_CAMPAIGN),
              edge(SIGNED, Move.STOP, DRAFT, PLAN_CAMPAIGN),
              edge(RUNNING, Move.CHANGE, DRAFT, PLAN_CAMPAIGN, Guard.NOT_OVER),
              edge(RUNNING, Move.STOP, DRAFT, PLAN_CAMPAIGN, Guard.NOT_OVER),
              edge(
                  RUNNING,
                  Move.CLOSE,
                  CLOSED,
                  PLAN_CAMPAIGN,
                  Guard.LAST_DAY_PASSED,
                  Guard.OUTCOME_SAID),
              edge(CLOSED, Move.CORRECT, CLOSED, PLAN_CAMPAIGN, Guard.OUTCOME_SAID))
          .begins(DRAFT)
          .ends(CLOSED)
          .refuses((state, event) -> Refusal.of("", "community.campaign.stands." + state));

  private CampaignMoves() {}

  private enum Guard {
    /** Nobody who wrote on it, nor who let a writer in or was let in by one. */
    OTHER_HANDS,
    /** It still says what the second person read. */
    AS_READ,
    /** Nothing is missing, and each sentence may be said until the last day. */
    WHOLE,
    /** In a sentence, for whoever wrote on it. */
    REASON_SAID,
    /** It was taken off or changed while it ran. */
    BEGAN,
    FIRST_DAY,
    NOT_OVER,
    LAST_DAY_PASSED,
    OUTCOME_SAID
  }
}
