package org.lodestar.app.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.lodestar.app.vault.PersonalText;

/**
 * A look at the risk to somebody who is missing. The police review it at every stage (College of
 * Policing, practice on missing persons); so do we, until they are found and well.
 *
 * @param words what is known now, who else may be at risk, what is done until the next look
 * @param againOn by when it is looked at again
 */
public record AbsenceReview(UUID absence, Risk risk, PersonalText words, LocalDate againOn) {
  /** How great it is. The names of the levels are from memory: a practitioner confirms them. */
  public enum Risk {
    HIGH,
    MEDIUM,
    LOW,
    VERY_LOW
  }
}
