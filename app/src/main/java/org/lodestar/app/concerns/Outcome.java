package org.lodestar.app.concerns;

import org.jspecify.annotations.Nullable;

/** What became of a concern. */
public enum Outcome {
  STILL_OPEN,
  CASE_OPENED,
  SIGNPOSTED,
  NO_EXPLOITATION_FOUND,
  REPORTED_BEFORE,
  OTHER_CLOSED;

  /** The outcome of a state and, where it is closed, a reason. */
  public static Outcome of(ConcernState state, @Nullable CloseReason reason) {
    return switch (state) {
      case NEW, ACKNOWLEDGED, TRIAGED, HANDED_OVER -> STILL_OPEN;
      case CASE_OPENED -> CASE_OPENED;
      case SIGNPOSTED -> SIGNPOSTED;
      case CLOSED -> closed(reason);
    };
  }

  private static Outcome closed(@Nullable CloseReason reason) {
    if (reason == CloseReason.NO_EXPLOITATION_FOUND) {
      return NO_EXPLOITATION_FOUND;
    }
    return reason == CloseReason.REPORTED_BEFORE ? REPORTED_BEFORE : OTHER_CLOSED;
  }
}
