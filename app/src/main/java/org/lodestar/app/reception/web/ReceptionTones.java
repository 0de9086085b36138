package org.lodestar.app.reception.web;

import org.lodestar.app.reception.ReceptionPlan;

/** Tones of tags. */
public final class ReceptionTones {
  private ReceptionTones() {}

  /** The tone of a state. */
  public static String of(ReceptionPlan.State state) {
    return switch (state) {
      case DRAFT -> "new";
      case PROPOSED -> "due";
      case APPROVED, HELD -> "done";
      case CANCELLED -> "quiet";
    };
  }
}
