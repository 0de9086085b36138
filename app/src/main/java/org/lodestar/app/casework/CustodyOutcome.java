package org.lodestar.app.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/** What became of an arrest. */
public record CustodyOutcome(Kind kind, LocalDate on, @Nullable PersonalText words)
    implements CustodyPart {
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
