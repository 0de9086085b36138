package org.lodestar.app.meetings.domain;

import static org.lodestar.app.meetings.Invitation.State.COMING;
import static org.lodestar.app.meetings.Invitation.State.DECLINED;
import static org.lodestar.app.meetings.Invitation.State.INVITED;
import static org.lodestar.app.meetings.Invitation.State.WITHDRAWN;
import static org.lodestar.app.meetings.Invitation.State.WRITING;

import java.util.List;
import org.lodestar.app.meetings.Invitation.State;
import org.lodestar.app.site.Refused;

/**
 * The life of an invitation: every move that there is. An organisation may change its answer; what
 * the callers took back opens again only by a new invitation.
 */
public final class InvitationMoves {
  private static final List<Edge> EDGES =
      List.of(
          new Edge(INVITED, Event.COME, COMING),
          new Edge(INVITED, Event.WRITE, WRITING),
          new Edge(INVITED, Event.DECLINE, DECLINED),
          new Edge(COMING, Event.COME, COMING),
          new Edge(COMING, Event.WRITE, WRITING),
          new Edge(COMING, Event.DECLINE, DECLINED),
          new Edge(WRITING, Event.COME, COMING),
          new Edge(WRITING, Event.WRITE, WRITING),
          new Edge(WRITING, Event.DECLINE, DECLINED),
          new Edge(DECLINED, Event.COME, COMING),
          new Edge(DECLINED, Event.WRITE, WRITING),
          new Edge(DECLINED, Event.DECLINE, DECLINED),
          new Edge(INVITED, Event.WITHDRAW, WITHDRAWN),
          new Edge(COMING, Event.WITHDRAW, WITHDRAWN),
          new Edge(WRITING, Event.WITHDRAW, WITHDRAWN),
          new Edge(DECLINED, Event.WITHDRAW, WITHDRAWN),
          new Edge(WITHDRAWN, Event.INVITE, INVITED));

  private InvitationMoves() {}

  /** What happens to an invitation. */
  public enum Event {
    INVITE,
    COME,
    WRITE,
    DECLINE,
    WITHDRAW
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
        .orElseThrow(() -> Refused.at("invitation", "meetings.rule.invitationMoved"));
  }

  /** The move by which an organisation answers so. */
  public static Event answering(State answer) {
    return switch (answer) {
      case COMING -> Event.COME;
      case WRITING -> Event.WRITE;
      case DECLINED -> Event.DECLINE;
      case INVITED, WITHDRAWN -> throw new IllegalArgumentException("Not an answer");
    };
  }
}
