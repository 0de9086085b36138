package org.lodestar.app.casework;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.vault.PersonalText;

/**
 * That a decision for somebody was looked at again: they still cannot decide, and it is still best.
 *
 * @param record which decision
 * @param words what was looked at and what was found
 * @param againOn by when somebody looks again
 * @param advocates what has become of asking for advocates since
 */
public record InterestsReview(
    UUID record,
    PersonalText words,
    LocalDate againOn,
    Map<AdvocateKind, AdvocateAnswer> advocates) {
  public InterestsReview {
    advocates = Map.copyOf(advocates);
  }
}
