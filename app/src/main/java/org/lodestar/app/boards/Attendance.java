package org.lodestar.app.boards;

import java.util.UUID;

/**
 * Whether a member was there.
 *
 * @param deputy post of who came instead
 * @param name how the member was called on that day
 */
public record Attendance(UUID membership, How how, String deputy, String name, boolean voting) {
  /** Whether they were there. */
  public enum How {
    PRESENT,
    /** Somebody else came for them. */
    DEPUTISED,
    APOLOGIES,
    ABSENT
  }

  /** Whether the seat was taken. */
  public boolean isTaken() {
    return how == How.PRESENT || how == How.DEPUTISED;
  }
}
