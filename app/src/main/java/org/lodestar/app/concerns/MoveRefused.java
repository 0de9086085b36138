package org.lodestar.app.concerns;

/** The transition table has no such step, or its guard does not hold. */
public final class MoveRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ConcernState state;
  private final ConcernEvent event;

  public MoveRefused(ConcernState state, ConcernEvent event) {
    super("No step " + event + " from " + state, null, false, false);
    this.state = state;
    this.event = event;
  }

  public ConcernState state() {
    return state;
  }

  public ConcernEvent event() {
    return event;
  }
}
