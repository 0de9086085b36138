package org.lodestar.app.rights.domain;

import static org.lodestar.app.rights.RequestEvent.ACKNOWLEDGE;
import static org.lodestar.app.rights.RequestEvent.ANSWER;
import static org.lodestar.app.rights.RequestEvent.APPROVE;
import static org.lodestar.app.rights.RequestEvent.ASK;
import static org.lodestar.app.rights.RequestEvent.EXTEND;
import static org.lodestar.app.rights.RequestEvent.HAND_OVER;
import static org.lodestar.app.rights.RequestEvent.PROVE;
import static org.lodestar.app.rights.RequestEvent.RELEASE;
import static org.lodestar.app.rights.RequestEvent.RETURN;
import static org.lodestar.app.rights.RequestEvent.SEND_BACK;
import static org.lodestar.app.rights.RequestEvent.WITHDRAW;
import static org.lodestar.app.rights.RequestState.ANSWERED;
import static org.lodestar.app.rights.RequestState.ASKED;
import static org.lodestar.app.rights.RequestState.CLOSED;
import static org.lodestar.app.rights.RequestState.OPEN;
import static org.lodestar.app.rights.RequestState.READ;
import static org.lodestar.app.rights.RequestState.RECEIVED;
import static org.lodestar.app.rights.RequestState.RELEASED;
import static org.lodestar.app.rights.RequestState.WITHDRAWN;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.rights.RequestEvent;
import org.lodestar.app.rights.RequestState;
import org.lodestar.app.site.MoveTable;
import org.lodestar.app.site.Refused.Refusal;

/** The life of a request. */
public final class RequestMoves {
  /** Every move that there is. */
  public static final MoveTable<RequestState, RequestEvent> TABLE =
      MoveTable.of(
              edge(RECEIVED, ACKNOWLEDGE, RECEIVED, By.OFFICER, Guard.A_COMPLAINT_ONCE),
              edge(RECEIVED, PROVE, OPEN, By.OFFICER),
              edge(RECEIVED, WITHDRAW, WITHDRAWN, By.OFFICER),
              edge(OPEN, ACKNOWLEDGE, OPEN, By.OFFICER, Guard.A_COMPLAINT_ONCE),
              edge(OPEN, ASK, ASKED, By.OFFICER, Guard.TWO_OF_THE_CASE_TEAM),
              edge(OPEN, EXTEND, OPEN, By.OFFICER, Guard.ONCE_AND_TOLD_IN_TIME),
              edge(OPEN, WITHDRAW, WITHDRAWN, By.OFFICER),
              edge(ASKED, ACKNOWLEDGE, ASKED, By.OFFICER, Guard.A_COMPLAINT_ONCE),
              edge(ASKED, ASK, ASKED, By.OFFICER, Guard.TWO_OF_THE_CASE_TEAM),
              edge(ASKED, EXTEND, ASKED, By.OFFICER, Guard.ONCE_AND_TOLD_IN_TIME),
              edge(ASKED, ANSWER, ANSWERED, By.GATHERER, Guard.ANSWER_MAY_BE_GIVEN),
              edge(ASKED, WITHDRAW, WITHDRAWN, By.OFFICER),
              edge(ANSWERED, ACKNOWLEDGE, ANSWERED, By.OFFICER, Guard.A_COMPLAINT_ONCE),
              edge(ANSWERED, ASK, ASKED, By.OFFICER, Guard.TWO_OF_THE_CASE_TEAM),
              edge(ANSWERED, EXTEND, ANSWERED, By.OFFICER, Guard.ONCE_AND_TOLD_IN_TIME),
              edge(ANSWERED, RETURN, ASKED, By.SECOND_READER, Guard.REASON_GIVEN),
              edge(ANSWERED, APPROVE, READ, By.SECOND_READER),
              edge(ANSWERED, WITHDRAW, WITHDRAWN, By.OFFICER),
              edge(READ, ACKNOWLEDGE, READ, By.OFFICER, Guard.A_COMPLAINT_ONCE),
              edge(READ, EXTEND, READ, By.OFFICER, Guard.ONCE_AND_TOLD_IN_TIME),
              edge(READ, SEND_BACK, ASKED, By.OFFICER),
              edge(READ, RELEASE, RELEASED, By.OFFICER, Guard.NEITHER_GATHERED_NOR_READ),
              edge(READ, WITHDRAW, WITHDRAWN, By.OFFICER),
              edge(
                  RELEASED,
                  HAND_OVER,
                  CLOSED,
                  By.OFFICER_OR_GATHERER,
                  Guard.SAFE_WAY_TO_THE_PERSON),
              edge(RELEASED, ACKNOWLEDGE, RELEASED, By.OFFICER, Guard.A_COMPLAINT_ONCE),
              edge(RELEASED, WITHDRAW, WITHDRAWN, By.OFFICER))
          .begins(RECEIVED, OPEN)
          .ends(CLOSED, WITHDRAWN)
          .refuses((state, event) -> Refusal.of("", "rights.rule.stands." + state));

  private RequestMoves() {}

  private enum By {
    OFFICER,
    /** Of the case team: looks for the person and gathers. */
    GATHERER,
    /** Of the case team, and not the one who gathered. */
    SECOND_READER,
    /** The officer gives a letter, the case team a copy of the data. */
    OFFICER_OR_GATHERER
  }

  private enum Guard {
    A_COMPLAINT_ONCE,
    TWO_OF_THE_CASE_TEAM,
    ONCE_AND_TOLD_IN_TIME,
    ANSWER_MAY_BE_GIVEN,
    REASON_GIVEN,
    NEITHER_GATHERED_NOR_READ,
    SAFE_WAY_TO_THE_PERSON
  }
}
