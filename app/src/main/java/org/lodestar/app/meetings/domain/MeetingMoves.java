package org.lodestar.app.meetings.domain;

import java.util.List;
import org.lodestar.app.meetings.MeetingState;
import org.lodestar.app.site.Refused;

/** The life of a meeting: every move that there is. All are made by its callers. */
public final class MeetingMoves {
  private static final List<Edge> EDGES =
      List.of(
          new Edge(MeetingState.CALLED, Event.CHANGE, MeetingState.CALLED),
          new Edge(MeetingState.CALLED, Event.BEGIN, MeetingState.BEGUN),
          new Edge(MeetingState.CALLED, Event.CANCEL, MeetingState.CANCELLED));

  private MeetingMoves() {}

  /** What happens to a meeting. */
  public enum Event {
    CHANGE,
    BEGIN,
    CANCEL
  }

  private record Edge(MeetingState from, Event event, MeetingState to) {}

  /**
   * Where a move leads.
   *
   * @throws Refused when it leads nowhere
   */
  public static MeetingState after(MeetingState state, Event event) {
    return EDGES.stream()
        .filter(edge -> edge.from() == state && edge.event() == event)
        .map(Edge::to)
        .findFirst()
        .orElseThrow(() -> Refused.because("meetings.rule.moved"));
  }
}
