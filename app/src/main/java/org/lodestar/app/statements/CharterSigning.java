package org.lodestar.app.statements;

import java.time.LocalDate;

/** How and when the council signed. */
public record CharterSigning(How how, LocalDate on, String words, long version) {
  /** How. */
  public enum How {
    /** It signed the charter. */
    SIGNED,
    /** It referred the charter to a committee or to its executive. */
    REFERRED,
    /** It passed a motion of its own. */
    OWN_MOTION
  }
}
