package org.lodestar.app.members.domain;

import static org.lodestar.app.members.Action.AGREE_TO_ACCOUNT;
import static org.lodestar.app.members.Action.READ_ACCOUNT_REQUEST;
import static org.lodestar.app.members.RequestEvent.AGREE;
import static org.lodestar.app.members.RequestEvent.REFUSE;
import static org.lodestar.app.members.RequestEvent.REPLACE;
import static org.lodestar.app.members.RequestEvent.RUN_OUT;
import static org.lodestar.app.members.RequestState.AGREED;
import static org.lodestar.app.members.RequestState.LAPSED;
import static org.lodestar.app.members.RequestState.REFUSED;
import static org.lodestar.app.members.RequestState.REPLACED;
import static org.lodestar.app.members.RequestState.WAITING;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.members.RequestEvent;
import org.lodestar.app.members.RequestState;
import org.lodestar.app.site.MoveTable;
import org.lodestar.app.site.MoveTable.By;
import org.lodestar.app.site.Refused.Refusal;

/** The life of what an administrator asks for about somebody's account. */
public final class RequestMoves {
  /** Every move that there is. */
  public static final MoveTable<RequestState, RequestEvent> TABLE =
      MoveTable.of(
              edge(WAITING, AGREE, AGREED, AGREE_TO_ACCOUNT, Guard.SECOND_PERSON),
              edge(WAITING, REFUSE, REFUSED, READ_ACCOUNT_REQUEST),
              edge(WAITING, RUN_OUT, LAPSED, By.PROGRAM, Guard.NOBODY_AGREED),
              edge(WAITING, REPLACE, REPLACED, By.PROGRAM))
          .begins(WAITING, AGREED)
          .ends(AGREED, REFUSED, LAPSED, REPLACED)
          .refuses((state, event) -> Refusal.of("", "members.request.stands." + state));

  private RequestMoves() {}

  private enum Guard {
    /** An administrator, neither who asked nor whom it is about, and apart from who asked. */
    SECOND_PERSON,
    NOBODY_AGREED
  }
}
