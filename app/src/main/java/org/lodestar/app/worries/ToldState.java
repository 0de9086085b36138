package org.lodestar.app.worries;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.CloseReason;
import org.lodestar.app.concerns.ConcernState;

/**
 * What the worker who wrote a worry is told of it: how far our work is, and never who, how urgent
 * or why. Several ends share one word, so that it gives no reason away.
 */
public enum ToldState {
  RECEIVED,
  /** Somebody of the organisation that received it is looking at it. */
  LOOKED_AT,
  /** A partner organisation has taken it over. */
  PASSED_ON,
  ACTION_TAKEN,
  /** We have finished with it. */
  FINISHED,
  /** We could not take it further. */
  NOT_FURTHER;

  /**
   * The word for a state.
   *
   * @param reason why it was closed; null while it is not
   * @param withPartner whether another organisation has it than the one that received it
   */
  public static ToldState of(
      ConcernState state, @Nullable CloseReason reason, boolean withPartner) {
    return switch (state) {
      case NEW -> RECEIVED;
      // An offer that nobody has taken tells nothing yet.
      case ACKNOWLEDGED, TRIAGED, HANDED_OVER -> withPartner ? PASSED_ON : LOOKED_AT;
      case CASE_OPENED -> ACTION_TAKEN;
      case SIGNPOSTED -> FINISHED;
      case CLOSED -> closed(reason);
    };
  }

  private static ToldState closed(@Nullable CloseReason reason) {
    return switch (reason) {
      case null -> FINISHED;
      case RESOLVED -> ACTION_TAKEN;
      case REPORTED_BEFORE -> FINISHED;
      case NO_EXPLOITATION_FOUND, TOO_LITTLE_TO_ACT_ON, OUTSIDE_AREA, NOT_A_CONCERN -> NOT_FURTHER;
    };
  }

  /** Whether nothing more is to be done with it. */
  public boolean over() {
    return this == ACTION_TAKEN || this == FINISHED || this == NOT_FURTHER;
  }
}
