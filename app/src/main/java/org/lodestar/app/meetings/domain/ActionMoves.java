package org.lodestar.app.meetings.domain;

import static org.lodestar.app.meetings.AgreedAction.State.CARRIED_OVER;
import static org.lodestar.app.meetings.AgreedAction.State.DONE;
import static org.lodestar.app.meetings.AgreedAction.State.NOT_DONE;
import static org.lodestar.app.meetings.AgreedAction.State.OPEN;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestar.app.meetings.AgreedAction.Event;
import org.lodestar.app.meetings.AgreedAction.State;
import org.lodestar.app.site.Refused;

/**
 * The life of an agreed action: every move that there is, and who may make it. What is carried over
 * lives on as another action.
 */
public final class ActionMoves {
  private static final List<Edge> EDGES =
      List.of(
          new Edge(OPEN, Event.FINISH, DONE, By.OWNER_OR_CALLERS),
          new Edge(OPEN, Event.FAIL, NOT_DONE, By.OWNER_OR_CALLERS),
          new Edge(OPEN, Event.CARRY_OVER, CARRIED_OVER, By.CALLERS),
          new Edge(DONE, Event.REOPEN, OPEN, By.OWNER_OR_CALLERS),
          new Edge(NOT_DONE, Event.REOPEN, OPEN, By.OWNER_OR_CALLERS),
          new Edge(NOT_DONE, Event.CARRY_OVER, CARRIED_OVER, By.CALLERS));

  private ActionMoves() {}

  private enum By {
    OWNER_OR_CALLERS,
    CALLERS
  }

  private record Edge(State from, Event event, State to, By by) {}

  /** What can happen to an action in this state. */
  public static Set<Event> from(State state, boolean byCallers) {
    return EDGES.stream()
        .filter(edge -> edge.from() == state && (byCallers || edge.by() == By.OWNER_OR_CALLERS))
        .map(Edge::event)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Where a move leads.
   *
   * @throws Refused when it leads nowhere, or is not for the one who makes it
   */
  public static State after(State state, Event event, boolean byCallers) {
    if (!from(state, byCallers).contains(event)) {
      throw Refused.at("event", "meetings.rule.actionMoved");
    }
    return EDGES.stream()
        .filter(edge -> edge.from() == state && edge.event() == event)
        .map(Edge::to)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Insists that something is said of an action that is closed.
   *
   * @throws Refused when nothing is
   */
  public static void checkOutcome(State next, String outcome) {
    if (next != OPEN && outcome.isBlank()) {
      throw Refused.at("outcome", "meetings.rule.outcome");
    }
  }
}
