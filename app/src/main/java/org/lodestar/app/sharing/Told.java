package org.lodestar.app.sharing;

import java.time.Instant;
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
 * @param over that they are to take the person over; null where they are not
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
    @Nullable HandsOver over,
    @Nullable UUID by) {
  /**
   * Somebody is handed over by word of mouth, or by letter.
   *
   * @param number that was rung; null for none
   */
  public record HandsOver(Instant at, @Nullable PersonalText number) {}

  /** How it was told. */
  public enum Way {
    PHONE,
    MEETING,
    LETTER,
    EMAIL,
    IN_PERSON
  }
}
