package org.lodestar.app.pathwayaudit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A check without a case.
 *
 * @param asked questions put to staff, or steps walked
 * @param well of these, how many were answered or done as the pathway says
 */
public record WalkThrough(UUID id, Kind kind, LocalDate heldOn, int asked, int well) {
  /** Which check. */
  public enum Kind {
    /** Staff answer questions about the pathway. */
    QUIZ,
    /** Somebody walks it with an invented case and sees what happens. */
    MYSTERY
  }

  public WalkThrough {
    if (asked < 1 || well < 0 || well > asked) {
      throw new IllegalArgumentException("No more go well than are asked");
    }
  }
}
