package org.lodestar.app.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * Evidence that came after the referral was sent.
 *
 * @param what it is
 * @param source from whom or where
 * @param obtainedOn when it came into our hands
 * @param due by when it goes to the competent authority
 * @param actBy last working day on or before that
 * @param dueSource in words
 * @param reason why it is kept back
 * @param said what the decision said about it, in words
 * @param version for optimistic locking
 */
public record Evidence(
    UUID id,
    UUID form,
    UUID person,
    EvidenceState state,
    PersonalText what,
    @Nullable PersonalText source,
    LocalDate obtainedOn,
    @Nullable UUID addedBy,
    Instant addedAt,
    LocalDate due,
    LocalDate actBy,
    String dueSource,
    @Nullable LocalDate sentOn,
    @Nullable UUID sentBy,
    @Nullable Way sentHow,
    @Nullable LocalDate acknowledgedOn,
    @Nullable PersonalText reason,
    @Nullable Considered considered,
    @Nullable PersonalText said,
    long version) {
  /** How it went to the competent authority. */
  public enum Way {
    /** By us, under the Home Office's reference. */
    BY_US,
    BY_LAWYER,
    BY_POLICE,
    BY_SUPPORT_PROVIDER
  }

  /** What the decision said about it. */
  public enum Considered {
    TAKEN_INTO_ACCOUNT,
    GIVEN_LITTLE_WEIGHT,
    NOT_MENTIONED
  }

  /** Sent, and no decision has spoken of it. */
  public boolean waitsForDecision() {
    return state == EvidenceState.SENT || state == EvidenceState.ACKNOWLEDGED;
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "Evidence[" + id + "]";
  }
}
