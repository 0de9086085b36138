package org.lodestar.app.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentKind;

/**
 * That a yes was taken back, for a body that was given something on it before.
 *
 * @param organisation that gave it
 * @param receiver null for one that has no account here
 * @param way by which it was given: a code of the list of who got what, or TOLD
 * @param whom who it was, with the number or address as it was written down; null for whoever may
 *     not read that
 * @param href where they read it; null for nowhere
 * @param settled what became of it; null while that is not known
 */
public record TakenBack(
    UUID id,
    UUID caseFile,
    UUID person,
    ConsentKind consent,
    UUID organisation,
    @Nullable UUID receiver,
    String way,
    @Nullable PersonalText whom,
    @Nullable String href,
    LocalDate givenOn,
    Instant takenAt,
    @Nullable Settled settled) {
  /** What became of it. */
  public enum Settled {
    /** It is not used, and what was printed is destroyed. */
    DESTROYED,
    /** An enquiry of their own needs it, on a duty. */
    KEPT_ENQUIRY,
    /** A court or an inquest has asked that it be kept. */
    KEPT_COURT,
    /** The law says how long their own record is kept. */
    KEPT_RECORD,
    /** Somebody told them; of a body without an account. */
    TOLD,
    /** They act on a duty and go on; of a body without an account. */
    ON_DUTY;

    /** Whether a body that has an account says it of itself. */
    public boolean isOfReceiver() {
      return this != TOLD && this != ON_DUTY;
    }
  }
}
