package org.lodestar.app.casework.domain;

import static org.lodestar.app.casework.CaseState.CLOSED;
import static org.lodestar.app.casework.CaseState.OPEN;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.site.Refused;

/** The life of a case file: every edge, and nothing else. */
public final class CaseTransitions {
  /** What can happen to a case file. */
  public enum Event {
    CLOSE,
    REOPEN
  }

  private record Edge(CaseState from, Event event) {}

  private static final Map<Edge, CaseState> EDGES =
      Map.of(new Edge(OPEN, Event.CLOSE), CLOSED, new Edge(CLOSED, Event.REOPEN), OPEN);

  private CaseTransitions() {}

  /**
   * Where an event leads from a state.
   *
   * @throws Refused where it leads nowhere
   */
  public static CaseState after(CaseState from, Event event) {
    @Nullable CaseState to = EDGES.get(new Edge(from, event));
    if (to == null) {
      throw Refused.because("casework.rule.state." + event);
    }
    return to;
  }

  /** Nothing is changed in a closed case file; it is opened again first. */
  public static void checkOpen(CaseState state) {
    if (state != OPEN) {
      throw Refused.because("casework.rule.closed");
    }
  }
}
