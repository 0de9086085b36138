package org.lodestar.app.casework;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * What became of an arrest.
 *
 * @param courtOn the day of court after a charge; null where nobody knows it
 * @param courtAt its hour; null where nobody knows it
 */
public record CustodyOutcome(
    Kind kind,
    LocalDate on,
    @Nullable PersonalText words,
    @Nullable LocalDate courtOn,
    @Nullable LocalTime courtAt)
    implements CustodyPart {
  /** Without a day in court. */
  public CustodyOutcome(Kind kind, LocalDate on, @Nullable PersonalText words) {
    this(kind, on, words, null, null);
  }

  /** How far it is. */
  public enum Kind {
    /** On bail before charge, or released under investigation. */
    RELEASED,
    CHARGED_BAILED,
    /** Charged, and refused bail. */
    CHARGED_KEPT,
    /** No further action. */
    NO_ACTION,
    /** Dropped, acquitted or sentenced. */
    ENDED;

    public boolean isCharged() {
      return this == CHARGED_BAILED || this == CHARGED_KEPT;
    }

    /** Whether nothing of it is open any more. */
    public boolean isOver() {
      return this == NO_ACTION || this == ENDED;
    }
  }
}
