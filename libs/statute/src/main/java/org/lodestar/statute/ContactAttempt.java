package org.lodestar.statute;

import java.time.LocalDateTime;

/**
 * A contact that somebody, or the system, is about to make.
 *
 * @param when date and time in Europe/London
 */
public record ContactAttempt(Kind kind, LocalDateTime when) {

  /** How the contact is made. */
  public enum Kind {
    /** A member of staff makes contact in person. */
    BY_STAFF,
    /** A member of staff leaves a recorded message. */
    VOICEMAIL,
    /** The system sends something on its own. */
    AUTOMATIC
  }
}
