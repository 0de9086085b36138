package org.lodestar.app.concerns.domain;

import static org.lodestar.app.concerns.ConcernEvent.ACCEPT;
import static org.lodestar.app.concerns.ConcernEvent.ACKNOWLEDGE;
import static org.lodestar.app.concerns.ConcernEvent.ALARM;
import static org.lodestar.app.concerns.ConcernEvent.ANSWER;
import static org.lodestar.app.concerns.ConcernEvent.CLOSE;
import static org.lodestar.app.concerns.ConcernEvent.DECLINE;
import static org.lodestar.app.concerns.ConcernEvent.OFFER;
import static org.lodestar.app.concerns.ConcernEvent.OPEN_CASE;
import static org.lodestar.app.concerns.ConcernEvent.REOPEN;
import static org.lodestar.app.concerns.ConcernEvent.SIGNPOST;
import static org.lodestar.app.concerns.ConcernEvent.TAKE_BACK;
import static org.lodestar.app.concerns.ConcernEvent.TRIAGE;
import static org.lodestar.app.concerns.ConcernEvent.WITHDRAW;
import static org.lodestar.app.concerns.ConcernState.ACKNOWLEDGED;
import static org.lodestar.app.concerns.ConcernState.CASE_OPENED;
import static org.lodestar.app.concerns.ConcernState.CLOSED;
import static org.lodestar.app.concerns.ConcernState.HANDED_OVER;
import static org.lodestar.app.concerns.ConcernState.NEW;
import static org.lodestar.app.concerns.ConcernState.SIGNPOSTED;
import static org.lodestar.app.concerns.ConcernState.TRIAGED;
import static org.lodestar.app.members.Action.ACCEPT_CONCERN;
import static org.lodestar.app.members.Action.HAND_OVER_CONCERN;
import static org.lodestar.app.members.Action.TRIAGE_CONCERN;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.concerns.ConcernEvent;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.MoveRefused;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.MoveTable;
import org.lodestar.app.site.MoveTable.Edge;

/**
 * The life of a concern. Nothing leads out of {@code NEW} or {@code ACKNOWLEDGED} but triage by a
 * person; nothing is closed by a score or by time. What was finished is taken up again when the
 * reporter raises the alarm: somebody must look with fresh eyes.
 */
public final class ConcernMoves {
  /** Every move that there is. */
  public static final MoveTable<ConcernState, ConcernEvent> TABLE =
      MoveTable.of(
              edge(NEW, ACKNOWLEDGE, ACKNOWLEDGED, TRIAGE_CONCERN),
              edge(NEW, TRIAGE, TRIAGED, TRIAGE_CONCERN, Guard.PRIORITY_CONFIRMED),
              edge(ACKNOWLEDGED, TRIAGE, TRIAGED, TRIAGE_CONCERN, Guard.PRIORITY_CONFIRMED),
              edge(TRIAGED, TRIAGE, TRIAGED, TRIAGE_CONCERN, Guard.PRIORITY_CONFIRMED),
              edge(TRIAGED, OPEN_CASE, CASE_OPENED, Action.OPEN_CASE, Guard.CASE_NAMED),
              edge(TRIAGED, SIGNPOST, SIGNPOSTED, TRIAGE_CONCERN, Guard.WORDS_GIVEN),
              edge(TRIAGED, CLOSE, CLOSED, TRIAGE_CONCERN, Guard.REASON_GIVEN),
              edge(TRIAGED, OFFER, HANDED_OVER, HAND_OVER_CONCERN, Guard.PARTNER_NAMED),
              edge(HANDED_OVER, ACCEPT, ACKNOWLEDGED, ACCEPT_CONCERN),
              edge(HANDED_OVER, DECLINE, TRIAGED, ACCEPT_CONCERN, Guard.REASON_GIVEN),
              edge(HANDED_OVER, WITHDRAW, TRIAGED, HAND_OVER_CONCERN),
              edge(ACKNOWLEDGED, TAKE_BACK, TRIAGED, HAND_OVER_CONCERN),
              edge(TRIAGED, TAKE_BACK, TRIAGED, HAND_OVER_CONCERN),
              edge(SIGNPOSTED, REOPEN, TRIAGED, TRIAGE_CONCERN, Guard.WORDS_GIVEN),
              edge(CLOSED, REOPEN, TRIAGED, TRIAGE_CONCERN, Guard.WORDS_GIVEN),
              edge(NEW, ANSWER, NEW, By.REPORTER, Guard.WORDS_GIVEN),
              edge(NEW, ALARM, NEW, By.REPORTER),
              edge(ACKNOWLEDGED, ANSWER, ACKNOWLEDGED, By.REPORTER, Guard.WORDS_GIVEN),
              edge(ACKNOWLEDGED, ALARM, ACKNOWLEDGED, By.REPORTER),
              edge(TRIAGED, ANSWER, TRIAGED, By.REPORTER, Guard.WORDS_GIVEN),
              edge(TRIAGED, ALARM, TRIAGED, By.REPORTER),
              edge(HANDED_OVER, ANSWER, HANDED_OVER, By.REPORTER, Guard.WORDS_GIVEN),
              edge(HANDED_OVER, ALARM, HANDED_OVER, By.REPORTER),
              edge(CASE_OPENED, ANSWER, CASE_OPENED, By.REPORTER, Guard.WORDS_GIVEN),
              edge(CASE_OPENED, ALARM, CASE_OPENED, By.REPORTER),
              edge(SIGNPOSTED, ANSWER, SIGNPOSTED, By.REPORTER, Guard.WORDS_GIVEN),
              edge(SIGNPOSTED, ALARM, ACKNOWLEDGED, By.REPORTER),
              edge(CLOSED, ANSWER, CLOSED, By.REPORTER, Guard.WORDS_GIVEN),
              edge(CLOSED, ALARM, ACKNOWLEDGED, By.REPORTER))
          .begins(NEW)
          .ends(CASE_OPENED);

  private ConcernMoves() {}

  /** Who makes a move that is no worker's. */
  public enum By {
    /** Whoever told of it, from the mailbox. */
    REPORTER
  }

  /**
   * The move for an event in a state with what is given.
   *
   * @throws MoveRefused when there is none or its guard does not hold
   */
  public static Edge<ConcernState, ConcernEvent> get(
      ConcernState from, ConcernEvent event, Given given) {
    return TABLE
        .find(from, event)
        .filter(edge -> edge.guards().stream().allMatch(each -> ((Guard) each).holds(given)))
        .orElseThrow(() -> new MoveRefused(from, event));
  }

  /**
   * What a worker must be allowed to do for an event; the same from whatever state.
   *
   * @throws IllegalArgumentException for an event of the reporter's
   */
  public static Action actionFor(ConcernEvent event) {
    return TABLE.list().stream()
        .filter(edge -> edge.event() == event)
        .map(Edge::who)
        .filter(Action.class::isInstance)
        .map(Action.class::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No worker does " + event));
  }
}
