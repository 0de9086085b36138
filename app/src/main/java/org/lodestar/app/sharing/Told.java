package org.lodestar.app.sharing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentKind;

/**
 * What was told by hand: a telephone call, a meeting, a letter.
 *
 * @param consent on which it rested; present with the basis of consent and with no other
 * @param whom who was told: name, post, organisation
 */
public record Told(
    UUID id,
    UUID caseFile,
    UUID person,
    LocalDate on,
    Way way,
    Basis basis,
    @Nullable ConsentKind consent,
    PersonalText whom,
    PersonalText what,
    PersonalText why,
    @Nullable UUID by) {
  /** How it was told. */
  public enum Way {
    PHONE,
    MEETING,
    LETTER,
    EMAIL,
    IN_PERSON
  }
}
