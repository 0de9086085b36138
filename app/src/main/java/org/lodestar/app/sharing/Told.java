package org.lodestar.app.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgencyKind;
import org.lodestar.vocabulary.ConsentKind;

/**
 * What was told by hand: a telephone call, a meeting, a letter.
 *
 * @param basis on which it was told; null where there was none and it should not have been
 * @param consent on which it rested; present with the basis of consent and with no other
 * @param organisation of the partnership that was told; null for somebody outside
 * @param kind of somebody outside; null where nobody said it
 * @param whom who was told: name, post, organisation
 * @param against why and by whom it was decided, where it went against what the person said; null
 *     where it did not
 * @param over that they are to take the person over; null where they are not
 */
public record Told(
    UUID id,
    UUID caseFile,
    UUID person,
    LocalDate on,
    Way way,
    @Nullable Basis basis,
    @Nullable ConsentKind consent,
    @Nullable UUID organisation,
    @Nullable AgencyKind kind,
    PersonalText whom,
    PersonalText what,
    PersonalText why,
    @Nullable Against against,
    @Nullable HandsOver over,
    @Nullable UUID by) {
  /** Whether it was told on their yes, or with their agreement. */
  public boolean isOnTheirYes() {
    return basis != null && !basis.isDuty();
  }

  /** That it went against their no: why it was told all the same, and who decided it. */
  public record Against(PersonalText reason, PersonalText decider) {}

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
