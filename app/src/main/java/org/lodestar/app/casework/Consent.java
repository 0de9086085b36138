package org.lodestar.app.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;

/**
 * An answer to one question of consent. Each change is a new version; the newest one counts.
 *
 * @param unsafe not given freely or not understood, so it counts neither as yes nor as no
 * @param conversation in which it was given, if it was in one
 */
public record Consent(
    ConsentKind kind,
    int version,
    ConsentOutcome outcome,
    boolean unsafe,
    LocalDate decidedOn,
    @Nullable UUID conversation,
    @Nullable PersonalText reason,
    @Nullable UUID by,
    Instant at) {

  /** A free yes that has not been taken back. */
  public boolean stands() {
    return outcome.stands() && !unsafe;
  }

  /**
   * What they said to this question alone; null where it was said to several at once, for then
   * nobody knows to which.
   */
  public @Nullable PersonalText ownReason(Collection<Consent> all) {
    boolean shared =
        conversation != null
            && all.stream()
                .anyMatch(
                    other ->
                        other.kind != kind && Objects.equals(conversation, other.conversation));
    return shared ? null : reason;
  }

  /**
   * Whether a yes to a question waits: support comes with a referral, and to that there is no yes.
   */
  public static boolean waits(Map<ConsentKind, Consent> newest, ConsentKind kind) {
    Consent referral = newest.get(ConsentKind.NRM_REFERRAL);
    return kind == ConsentKind.SUPPORT && (referral == null || !referral.stands());
  }
}
