package org.lodestar.app.support.domain;

import static org.lodestar.app.members.Action.WORK_ON_CASE;
import static org.lodestar.app.site.MoveTable.edge;
import static org.lodestar.app.support.ServiceRequest.State.ACCEPTED;
import static org.lodestar.app.support.ServiceRequest.State.ACKNOWLEDGED;
import static org.lodestar.app.support.ServiceRequest.State.DECLINED;
import static org.lodestar.app.support.ServiceRequest.State.DRAFTED;
import static org.lodestar.app.support.ServiceRequest.State.ENDED;
import static org.lodestar.app.support.ServiceRequest.State.SENT;
import static org.lodestar.app.support.ServiceRequest.State.WAITING_LIST;
import static org.lodestar.app.support.ServiceRequest.State.WITHDRAWN;

import java.time.LocalDate;
import java.util.Optional;
import org.lodestar.app.site.MoveTable;
import org.lodestar.app.site.Refused;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.ServiceRequest.Event;
import org.lodestar.app.support.ServiceRequest.State;
import org.lodestar.app.support.Standard;

/** The life of a referral to a service, and the clock by which it is chased. */
public final class RequestMoves {
  /** Every move that there is. */
  public static final MoveTable<State, Event> TABLE =
      MoveTable.of(
              edge(DRAFTED, Event.SEND, SENT, WORK_ON_CASE, Guard.PERSON_AGREES_OR_DUTY_ASKS),
              edge(DRAFTED, Event.WITHDRAW, WITHDRAWN, WORK_ON_CASE),
              edge(SENT, Event.ACKNOWLEDGE, ACKNOWLEDGED, WORK_ON_CASE),
              edge(SENT, Event.ACCEPT, ACCEPTED, WORK_ON_CASE),
              edge(SENT, Event.PUT_ON_WAITING_LIST, WAITING_LIST, WORK_ON_CASE),
              edge(SENT, Event.DECLINE, DECLINED, WORK_ON_CASE),
              edge(SENT, Event.CHASE, SENT, WORK_ON_CASE),
              edge(SENT, Event.WITHDRAW, WITHDRAWN, WORK_ON_CASE),
              edge(ACKNOWLEDGED, Event.ACCEPT, ACCEPTED, WORK_ON_CASE),
              edge(ACKNOWLEDGED, Event.PUT_ON_WAITING_LIST, WAITING_LIST, WORK_ON_CASE),
              edge(ACKNOWLEDGED, Event.DECLINE, DECLINED, WORK_ON_CASE),
              edge(ACKNOWLEDGED, Event.CHASE, ACKNOWLEDGED, WORK_ON_CASE),
              edge(ACKNOWLEDGED, Event.WITHDRAW, WITHDRAWN, WORK_ON_CASE),
              edge(WAITING_LIST, Event.ACCEPT, ACCEPTED, WORK_ON_CASE),
              edge(WAITING_LIST, Event.PUT_ON_WAITING_LIST, WAITING_LIST, WORK_ON_CASE),
              edge(WAITING_LIST, Event.DECLINE, DECLINED, WORK_ON_CASE),
              edge(WAITING_LIST, Event.CHASE, WAITING_LIST, WORK_ON_CASE),
              edge(WAITING_LIST, Event.WITHDRAW, WITHDRAWN, WORK_ON_CASE),
              edge(ACCEPTED, Event.END, ENDED, WORK_ON_CASE),
              edge(ACCEPTED, Event.WITHDRAW, WITHDRAWN, WORK_ON_CASE),
              edge(DECLINED, Event.REOPEN, DRAFTED, WORK_ON_CASE),
              edge(WITHDRAWN, Event.REOPEN, DRAFTED, WORK_ON_CASE),
              edge(ENDED, Event.REOPEN, DRAFTED, WORK_ON_CASE))
          .begins(DRAFTED)
          .refuses("support.rule.request");

  private RequestMoves() {}

  private enum Guard {
    PERSON_AGREES_OR_DUTY_ASKS
  }

  /**
   * By when somebody asks again.
   *
   * @param to the state after the event
   * @param on the day of the event
   * @param expected the day that the service named, if it did
   */
  public static Optional<LocalDate> chaseBy(
      State to, Event event, LocalDate on, Optional<LocalDate> expected, Standard standard) {
    if (!to.awaits()) {
      return Optional.empty();
    }
    if (to == WAITING_LIST && event == Event.PUT_ON_WAITING_LIST) {
      return Optional.of(expected.orElse(on.plusDays(standard.waiting())));
    }
    int days = event == Event.SEND ? standard.acknowledge() : standard.decide();
    return Optional.of(on.plusDays(days));
  }

  /**
   * Nothing is sent about somebody who does not agree, unless a duty or a child's safety asks; what
   * was written down as their yes is none against a newer no.
   *
   * @param saidNo whether they refused or took back sharing with partners, and said no yes since
   */
  public static void checkMaySend(Answers request, boolean saidNo) {
    if (request.text("agreed").equals("NO")) {
      throw Refused.because("support.rule.notAgreed");
    }
    if (saidNo && request.text("agreed").equals("YES")) {
      throw Refused.because("support.rule.saidNo");
    }
  }
}
