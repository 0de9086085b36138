package org.lodestar.app.requests.domain;

import static org.lodestar.app.requests.InformationState.ANSWERED;
import static org.lodestar.app.requests.InformationState.CLARIFYING;
import static org.lodestar.app.requests.InformationState.FEE_ASKED;
import static org.lodestar.app.requests.InformationState.IN_REVIEW;
import static org.lodestar.app.requests.InformationState.OPEN;
import static org.lodestar.app.requests.InformationState.REVIEWED;
import static org.lodestar.app.requests.InformationState.SENT;
import static org.lodestar.app.requests.InformationState.WITHDRAWN;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.requests.InformationEvent;
import org.lodestar.app.requests.InformationState;
import org.lodestar.app.site.MoveTable;
import org.lodestar.app.site.Refused.Refusal;

/** The life of a request for information. */
public final class InformationMoves {
  /** Every move that there is. */
  public static final MoveTable<InformationState, InformationEvent> TABLE =
      MoveTable.of(
              edge(OPEN, InformationEvent.PREPARE, OPEN, By.OFFICER, Guard.ANSWER_CAN_STAND),
              edge(OPEN, InformationEvent.CORRECT, OPEN, By.OFFICER, Guard.IN_FORCE_AND_COUNTABLE),
              edge(
                  OPEN,
                  InformationEvent.TABLE,
                  OPEN,
                  By.LEAD_OR_ANALYST,
                  Guard.NOT_NEITHER_CONFIRMED_NOR_DENIED),
              edge(OPEN, InformationEvent.CLARIFY, CLARIFYING, By.OFFICER, Guard.BEFORE_LAST_DAY),
              edge(
                  OPEN,
                  InformationEvent.ASK_FEE,
                  FEE_ASKED,
                  By.OFFICER,
                  Guard.BEFORE_LAST_DAY,
                  Guard.FREEDOM_OF_INFORMATION_ACT),
              edge(
                  OPEN,
                  InformationEvent.LONGER,
                  OPEN,
                  By.OFFICER,
                  Guard.ONCE_AND_TOLD_IN_THE_FIRST_TWENTY,
                  Guard.NOT_LATE,
                  Guard.REASON_GIVEN),
              edge(
                  OPEN,
                  InformationEvent.SEND,
                  SENT,
                  By.OFFICER,
                  Guard.ANSWER_WRITTEN,
                  Guard.PARTS_ARE_TRUE,
                  Guard.FEW_READ_BY_TWO,
                  Guard.TABLE_TOLD_ALIKE),
              edge(OPEN, InformationEvent.OWN_DATA, WITHDRAWN, By.OFFICER),
              edge(OPEN, InformationEvent.WITHDRAW, WITHDRAWN, By.OFFICER),
              edge(
                  WITHDRAWN,
                  InformationEvent.NOT_OWN,
                  OPEN,
                  By.OFFICER,
                  Guard.WENT_ON_AS_OWN_DATA,
                  Guard.REASON_GIVEN),
              edge(CLARIFYING, InformationEvent.RESUME, OPEN, By.OFFICER),
              edge(CLARIFYING, InformationEvent.OWN_DATA, WITHDRAWN, By.OFFICER),
              edge(CLARIFYING, InformationEvent.WITHDRAW, WITHDRAWN, By.OFFICER),
              edge(FEE_ASKED, InformationEvent.RESUME, OPEN, By.OFFICER),
              edge(FEE_ASKED, InformationEvent.OWN_DATA, WITHDRAWN, By.OFFICER),
              edge(FEE_ASKED, InformationEvent.WITHDRAW, WITHDRAWN, By.OFFICER),
              edge(
                  SENT,
                  InformationEvent.LONGER,
                  SENT,
                  By.OFFICER,
                  Guard.ONCE_AND_TOLD_IN_THE_FIRST_TWENTY,
                  Guard.NOT_LATE,
                  Guard.REASON_GIVEN),
              edge(SENT, InformationEvent.BACK, OPEN, By.OFFICER),
              edge(SENT, InformationEvent.ANSWER, ANSWERED, By.OFFICER),
              edge(SENT, InformationEvent.WITHDRAW, WITHDRAWN, By.OFFICER),
              edge(ANSWERED, InformationEvent.REVIEW, IN_REVIEW, By.OFFICER),
              edge(
                  IN_REVIEW,
                  InformationEvent.PREPARE,
                  IN_REVIEW,
                  By.OFFICER,
                  Guard.ANSWER_CAN_STAND,
                  Guard.SOMEBODY_ELSE),
              edge(
                  IN_REVIEW,
                  InformationEvent.TABLE,
                  IN_REVIEW,
                  By.LEAD_OR_ANALYST,
                  Guard.NOT_NEITHER_CONFIRMED_NOR_DENIED),
              edge(IN_REVIEW, InformationEvent.LONGER, IN_REVIEW, By.OFFICER, Guard.ONCE),
              edge(
                  IN_REVIEW,
                  InformationEvent.DECIDE,
                  REVIEWED,
                  By.OFFICER,
                  Guard.SOMEBODY_ELSE,
                  Guard.REASON_GIVEN,
                  Guard.PARTS_ARE_TRUE,
                  Guard.FEW_READ_BY_TWO,
                  Guard.TABLE_TOLD_ALIKE))
          .begins(OPEN)
          .ends(REVIEWED)
          .refuses((state, event) -> Refusal.of("", "requests.stands." + state));

  private InformationMoves() {}

  private enum By {
    OFFICER,
    /** Who may read figures; the officer does not. */
    LEAD_OR_ANALYST
  }

  private enum Guard {
    ANSWER_CAN_STAND,
    IN_FORCE_AND_COUNTABLE,
    /** Of whoever answered it, only where nobody else may. */
    SOMEBODY_ELSE,
    NOT_NEITHER_CONFIRMED_NOR_DENIED,
    BEFORE_LAST_DAY,
    FREEDOM_OF_INFORMATION_ACT,
    ONCE,
    ONCE_AND_TOLD_IN_THE_FIRST_TWENTY,
    NOT_LATE,
    REASON_GIVEN,
    ANSWER_WRITTEN,
    /** It ended because it went on as a request about one's own data. */
    WENT_ON_AS_OWN_DATA,
    /** What says that all is given leaves out nothing that was asked for. */
    PARTS_ARE_TRUE,
    /** What tells of a few people was read by a second person. */
    FEW_READ_BY_TWO,
    /** Nothing that was told since would tell of a few people beside it. */
    TABLE_TOLD_ALIKE
  }
}
