package org.lodestar.app.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * What a person says about an entry that stays as it is.
 *
 * @param part code of the part of the case in which the entry stands
 * @param quote the words that they dispute; null for the part as a whole
 * @param words what they say about it
 * @param withdrawnAt when they took it back; null while it stands
 */
public record Statement(
    UUID id,
    UUID caseFile,
    UUID person,
    String part,
    @Nullable PersonalText quote,
    PersonalText words,
    LocalDate madeOn,
    @Nullable UUID recordedBy,
    Instant recordedAt,
    @Nullable Instant withdrawnAt) {
  /** Whether it stands. */
  public boolean stands() {
    return withdrawnAt == null;
  }
}
