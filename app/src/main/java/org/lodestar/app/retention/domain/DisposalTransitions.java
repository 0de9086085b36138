package org.lodestar.app.retention.domain;

import static org.lodestar.app.retention.DisposalState.ANNOUNCED;
import static org.lodestar.app.retention.DisposalState.APPROVED_ONCE;
import static org.lodestar.app.retention.DisposalState.CALLED_OFF;
import static org.lodestar.app.retention.DisposalState.DISPOSING;
import static org.lodestar.app.retention.DisposalState.DONE;
import static org.lodestar.app.retention.DisposalState.PREPARED;
import static org.lodestar.app.retention.DisposalState.STOPPED;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lodestar.app.members.Action;
import org.lodestar.app.retention.DisposalState;
import org.lodestar.app.site.Refused;

/** The lifecycle of a disposal: the whole of it; everything else is refused. */
public final class DisposalTransitions {
  private static final String OFFICER = Action.PREPARE_DISPOSAL.name();
  private static final String APPROVER = Action.APPROVE_DISPOSAL.name();
  private static final String PROGRAM = "PROGRAM";

  private static final List<Edge> EDGES =
      List.of(
          new Edge(STOPPED, Event.EXPLAIN, PREPARED, OFFICER, "says why so many are right"),
          new Edge(PREPARED, Event.APPROVE, APPROVED_ONCE, APPROVER, ""),
          new Edge(
              APPROVED_ONCE, Event.APPROVE, ANNOUNCED, APPROVER, "somebody else than the first"),
          new Edge(ANNOUNCED, Event.BEGIN, DISPOSING, PROGRAM, "the day of the notice has come"),
          new Edge(DISPOSING, Event.FINISH, DONE, PROGRAM, "no record is left to decide"),
          new Edge(STOPPED, Event.CALL_OFF, CALLED_OFF, APPROVER, "says why"),
          new Edge(PREPARED, Event.CALL_OFF, CALLED_OFF, APPROVER, "says why"),
          new Edge(APPROVED_ONCE, Event.CALL_OFF, CALLED_OFF, APPROVER, "says why"),
          new Edge(ANNOUNCED, Event.CALL_OFF, CALLED_OFF, APPROVER, "says why"));

  private DisposalTransitions() {}

  /** What moves a disposal. */
  public enum Event {
    EXPLAIN,
    APPROVE,
    BEGIN,
    FINISH,
    CALL_OFF
  }

  /** One allowed move: from where, by what, to where, who may, and on which condition. */
  public record Edge(
      DisposalState from, Event event, DisposalState to, String by, String condition) {}

  /** All allowed moves. */
  public static List<Edge> list() {
    return EDGES;
  }

  /** Where an event leads, if it may happen in this state. */
  public static Optional<DisposalState> find(DisposalState from, Event event) {
    return EDGES.stream()
        .filter(edge -> edge.from() == from && edge.event() == event)
        .map(Edge::to)
        .findFirst();
  }

  /**
   * Where an event leads.
   *
   * @throws Refused when it may not happen in this state
   */
  public static DisposalState after(DisposalState from, Event event) {
    return find(from, event).orElseThrow(() -> Refused.because("retention.refused.state." + from));
  }

  /** What may happen in a state. */
  public static Set<Event> possible(DisposalState from) {
    Set<Event> events = EnumSet.noneOf(Event.class);
    EDGES.stream().filter(edge -> edge.from() == from).map(Edge::event).forEach(events::add);
    return events;
  }
}
