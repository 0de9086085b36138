package org.lodestar.app.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Exemption;
import org.lodestar.statute.InformationLaw;

/**
 * That anybody asked the organisation for information which is not about themselves. Who asked
 * stands in the organisation's own system and not here.
 *
 * @param due the last day of the answer
 * @param answered null while it is open
 * @param version for optimistic locking
 */
public record InformationRequest(
    UUID id,
    String reference,
    UUID organisation,
    Asked asked,
    LocalDate due,
    @Nullable Answered answered,
    @Nullable UUID loggedBy,
    Instant loggedAt,
    long version) {

  /**
   * What was asked.
   *
   * @param theirs its number in the organisation's own system
   * @param wish in words without names
   */
  public record Asked(
      InformationLaw law, LocalDate received, PersonalText theirs, PersonalText wish) {}

  /**
   * What was answered.
   *
   * @param reason why, of this request; the one who asks reads it, unless it is neither confirmed
   *     nor denied
   * @param identified how somebody could be known from it; stays here
   * @param harm what a yes or a no would do; stays here
   */
  public record Answered(
      InformationAnswer answer,
      Set<Exemption> exemptions,
      @Nullable PersonalText reason,
      @Nullable PersonalText identified,
      @Nullable PersonalText harm,
      LocalDate on) {
    public Answered {
      exemptions = Set.copyOf(exemptions);
    }
  }

  /** Whether its last day is past and nothing was answered. */
  public boolean isLate(LocalDate today) {
    return answered == null && due.isBefore(today);
  }

  /** The same, answered. */
  public InformationRequest with(Answered given) {
    return new InformationRequest(
        id, reference, organisation, asked, due, given, loggedBy, loggedAt, version);
  }

  /** The same as it was shown to somebody who answers it now. */
  public InformationRequest at(long shown) {
    return new InformationRequest(
        id, reference, organisation, asked, due, answered, loggedBy, loggedAt, shown);
  }
}
