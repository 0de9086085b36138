package org.lodestar.app.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.statute.Directions;
import org.lodestar.statute.Facts;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.Known;

/**
 * Everything in a case that a referral or a notification about one person can be filled from.
 *
 * @param caseFile reference, organisation, worker in charge
 * @param facts what the engine needs; identifies nobody
 * @param directions route, steps and warnings for these facts
 * @param under18WhenExploited worked out from episodes and birth where both are known well enough
 * @param consents the newest version of each kind that was ever asked
 * @param otherPeople other potential victims in this case, without their names
 */
public record ReferralFacts(
    CaseFile caseFile,
    Person person,
    Facts facts,
    Directions directions,
    Known under18WhenExploited,
    List<Recorded<Episode>> episodes,
    List<Recorded<Sign>> signs,
    List<Recorded<SafeContact>> contacts,
    Map<ConsentKind, Consent> consents,
    Map<Decision.Kind, Recorded<Decision>> decisions,
    List<UUID> otherPeople) {
  public ReferralFacts {
    episodes = List.copyOf(episodes);
    signs = List.copyOf(signs);
    contacts = List.copyOf(contacts);
    consents = Map.copyOf(consents);
    decisions = Map.copyOf(decisions);
    otherPeople = List.copyOf(otherPeople);
  }

  /** The newest answer to a question of consent. */
  public Optional<Consent> consent(ConsentKind kind) {
    return Optional.ofNullable(consents.get(kind));
  }
}
