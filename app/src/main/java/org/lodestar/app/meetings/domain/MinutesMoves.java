package org.lodestar.app.meetings.domain;

import static org.lodestar.app.meetings.MinutesState.AGREED;
import static org.lodestar.app.meetings.MinutesState.CIRCULATED;
import static org.lodestar.app.meetings.MinutesState.DRAFT;

import java.util.List;
import org.lodestar.app.meetings.MinutesState;
import org.lodestar.app.site.Refused;

/** The life of minutes: every move that there is. What is agreed is only ever added to. */
public final class MinutesMoves {
  private static final List<Edge> EDGES =
      List.of(
          new Edge(DRAFT, Event.WRITE, DRAFT),
          new Edge(DRAFT, Event.CIRCULATE, CIRCULATED),
          new Edge(CIRCULATED, Event.WRITE, CIRCULATED),
          new Edge(CIRCULATED, Event.ASK_CORRECTION, CIRCULATED),
          new Edge(CIRCULATED, Event.AGREE, AGREED),
          new Edge(AGREED, Event.ADD, AGREED));

  private MinutesMoves() {}

  /** What happens to minutes. */
  public enum Event {
    /** Minutes and decisions are written, or written anew. */
    WRITE,
    CIRCULATE,
    ASK_CORRECTION,
    AGREE,
    /** Something that came to light later is added below. */
    ADD
  }

  private record Edge(MinutesState from, Event event, MinutesState to) {}

  /**
   * Where a move leads.
   *
   * @throws Refused when it leads nowhere
   */
  public static MinutesState after(MinutesState state, Event event) {
    return EDGES.stream()
        .filter(edge -> edge.from() == state && edge.event() == event)
        .map(Edge::to)
        .findFirst()
        .orElseThrow(() -> Refused.because(key(state)));
  }

  private static String key(MinutesState state) {
    return "meetings.rule.minutes." + state;
  }
}
