package org.lodestar.app.meetings;

import java.util.UUID;

/** A worker who comes to a meeting, or was to come. */
public record Attendee(UUID organisation, UUID worker, Attendance attendance) {
  /** Whether somebody was there. */
  public enum Attendance {
    EXPECTED,
    PRESENT,
    APOLOGIES,
    ABSENT
  }
}
