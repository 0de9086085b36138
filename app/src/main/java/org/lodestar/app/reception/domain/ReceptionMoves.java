package org.lodestar.app.reception.domain;

import static org.lodestar.app.reception.ReceptionPlan.State.APPROVED;
import static org.lodestar.app.reception.ReceptionPlan.State.CANCELLED;
import static org.lodestar.app.reception.ReceptionPlan.State.DRAFT;
import static org.lodestar.app.reception.ReceptionPlan.State.HELD;
import static org.lodestar.app.reception.ReceptionPlan.State.PROPOSED;

import java.util.List;
import org.lodestar.app.reception.ReceptionPlan.State;
import org.lodestar.app.site.Refused;

/** The life of a reception plan: every move that there is. What is changed is approved anew. */
public final class ReceptionMoves {
  private static final List<Edge> EDGES =
      List.of(
          new Edge(DRAFT, Event.CHANGE, DRAFT),
          new Edge(PROPOSED, Event.CHANGE, DRAFT),
          new Edge(APPROVED, Event.CHANGE, DRAFT),
          new Edge(DRAFT, Event.PROPOSE, PROPOSED),
          new Edge(PROPOSED, Event.SEND_BACK, DRAFT),
          new Edge(PROPOSED, Event.APPROVE, APPROVED),
          new Edge(APPROVED, Event.HOLD, HELD),
          new Edge(HELD, Event.HOLD, HELD),
          new Edge(DRAFT, Event.CANCEL, CANCELLED),
          new Edge(PROPOSED, Event.CANCEL, CANCELLED),
          new Edge(APPROVED, Event.CANCEL, CANCELLED));

  private ReceptionMoves() {}

  /** What happens to a plan. */
  public enum Event {
    CHANGE,
    PROPOSE,
    SEND_BACK,
    APPROVE,
    /** It has taken place: what came of it is written down, or put right. */
    HOLD,
    CANCEL
  }

  private record Edge(State from, Event event, State to) {}

  /**
   * Where a move leads.
   *
   * @throws Refused when it leads nowhere
   */
  public static State after(State state, Event event) {
    return EDGES.stream()
        .filter(edge -> edge.from() == state && edge.event() == event)
        .map(Edge::to)
        .findFirst()
        .orElseThrow(() -> Refused.because("reception.rule.moved"));
  }

  /** Whether a move leads anywhere. */
  public static boolean leads(State state, Event event) {
    return EDGES.stream().anyMatch(edge -> edge.from() == state && edge.event() == event);
  }
}
