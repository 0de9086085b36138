package org.lodestar.app.meetings.domain;

import static org.lodestar.app.meetings.AgreedAction.State.CARRIED_OVER;
import static org.lodestar.app.meetings.AgreedAction.State.DONE;
import static org.lodestar.app.meetings.AgreedAction.State.NOT_DONE;
import static org.lodestar.app.meetings.AgreedAction.State.OPEN;
import static org.lodestar.app.site.MoveTable.edge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestar.app.meetings.AgreedAction.Event;
import org.lodestar.app.meetings.AgreedAction.State;
import org.lodestar.app.site.MoveTable;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;

/** The life of an agreed action. What is carried over lives on as another action. */
public final class ActionMoves {
  /** Every move that there is, and who may make it. */
  public static final MoveTable<State, Event> TABLE =
      MoveTable.of(
              edge(OPEN, Event.FINISH, DONE, By.OWNER_OR_CALLERS, Guard.OUTCOME_SAID),
              edge(OPEN, Event.FAIL, NOT_DONE, By.OWNER_OR_CALLERS, Guard.OUTCOME_SAID),
              edge(
                  OPEN,
                  Event.CARRY_OVER,
                  CARRIED_OVER,
                  By.CALLERS,
                  Guard.OUTCOME_SAID,
                  Guard.NEW_DAY_NAMED),
              edge(DONE, Event.REOPEN, OPEN, By.OWNER_OR_CALLERS),
              edge(NOT_DONE, Event.REOPEN, OPEN, By.OWNER_OR_CALLERS),
              edge(
                  NOT_DONE,
                  Event.CARRY_OVER,
                  CARRIED_OVER,
                  By.CALLERS,
                  Guard.OUTCOME_SAID,
                  Guard.NEW_DAY_NAMED))
          .begins(OPEN)
          .ends(CARRIED_OVER)
          .refuses((state, event) -> Refusal.of("event", "meetings.rule.actionMoved"));

  private ActionMoves() {}

  private enum Guard {
    OUTCOME_SAID,
    NEW_DAY_NAMED
  }

  /** What can happen to an action in this state, by its owner or by the callers. */
  public static Set<Event> from(State state, boolean byCallers) {
    return TABLE.list().stream()
        .filter(edge -> edge.from() == state && (byCallers || edge.who() == By.OWNER_OR_CALLERS))
        .map(MoveTable.Edge::event)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Where a move leads.
   *
   * @throws Refused when it leads nowhere, or is not for the one who makes it
   */
  public static State after(State state, Event event, boolean byCallers) {
    if (!from(state, byCallers).contains(event)) {
      throw new Refused(List.of(TABLE.refusal(state, event)));
    }
    return TABLE.after(state, event);
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
