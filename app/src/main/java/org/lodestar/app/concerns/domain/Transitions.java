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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestar.app.concerns.ConcernEvent;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.MoveRefused;
import org.lodestar.app.members.Action;

/**
 * The one transition table of a concern. What is not in it is refused. Nothing leads out of {@code
 * NEW} or {@code ACKNOWLEDGED} but triage by a person; nothing is closed by a score or by time.
 */
public final class Transitions {
  private static final List<Edge> TABLE = table();

  private Transitions() {}

  private static List<Edge> table() {
    List<Edge> edges = new ArrayList<>();
    edges.add(new Edge(NEW, ACKNOWLEDGE, ACKNOWLEDGED, TRIAGE_CONCERN, Guard.NONE));
    for (ConcernState from : List.of(NEW, ACKNOWLEDGED, TRIAGED)) {
      edges.add(new Edge(from, TRIAGE, TRIAGED, TRIAGE_CONCERN, Guard.PRIORITY_CONFIRMED));
    }
    edges.add(new Edge(TRIAGED, OPEN_CASE, CASE_OPENED, Action.OPEN_CASE, Guard.CASE_NAMED));
    edges.add(new Edge(TRIAGED, SIGNPOST, SIGNPOSTED, TRIAGE_CONCERN, Guard.WORDS_GIVEN));
    edges.add(new Edge(TRIAGED, CLOSE, CLOSED, TRIAGE_CONCERN, Guard.REASON_GIVEN));
    edges.add(new Edge(TRIAGED, OFFER, HANDED_OVER, HAND_OVER_CONCERN, Guard.PARTNER_NAMED));
    edges.add(new Edge(HANDED_OVER, ACCEPT, ACKNOWLEDGED, ACCEPT_CONCERN, Guard.NONE));
    edges.add(new Edge(HANDED_OVER, DECLINE, TRIAGED, ACCEPT_CONCERN, Guard.REASON_GIVEN));
    edges.add(new Edge(HANDED_OVER, WITHDRAW, TRIAGED, HAND_OVER_CONCERN, Guard.NONE));
    for (ConcernState from : List.of(SIGNPOSTED, CLOSED)) {
      edges.add(new Edge(from, REOPEN, TRIAGED, TRIAGE_CONCERN, Guard.WORDS_GIVEN));
    }
    for (ConcernState from : ConcernState.values()) {
      edges.add(new Edge(from, ANSWER, from, null, Guard.WORDS_GIVEN));
      edges.add(new Edge(from, ALARM, afterAlarm(from), null, Guard.NONE));
    }
    return List.copyOf(edges);
  }

  /** What was finished is taken up again: somebody must look with fresh eyes. */
  private static ConcernState afterAlarm(ConcernState from) {
    return from == SIGNPOSTED || from == CLOSED ? ACKNOWLEDGED : from;
  }

  /** Every edge. */
  public static List<Edge> list() {
    return TABLE;
  }

  /** The edge for an event in a state, if there is one. */
  public static Optional<Edge> find(ConcernState from, ConcernEvent event) {
    return TABLE.stream().filter(edge -> edge.from() == from && edge.event() == event).findFirst();
  }

  /** What may happen in a state. */
  public static Set<ConcernEvent> from(ConcernState from) {
    return TABLE.stream()
        .filter(edge -> edge.from() == from)
        .map(Edge::event)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The edge for an event in a state with what is given.
   *
   * @throws MoveRefused when there is none or its guard does not hold
   */
  public static Edge get(ConcernState from, ConcernEvent event, Given given) {
    return find(from, event)
        .filter(edge -> edge.guard().holds(given))
        .orElseThrow(() -> new MoveRefused(from, event));
  }

  /**
   * What a worker must be allowed to do for an event; the same from whatever state.
   *
   * @throws IllegalArgumentException for an event of the reporter's
   */
  public static Action actionFor(ConcernEvent event) {
    return TABLE.stream()
        .filter(edge -> edge.event() == event)
        .flatMap(edge -> edge.action().stream())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No worker does " + event));
  }
}
