package org.lodestar.app.sharing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * That organisations have agreed to share. Between two of them it counts once each has confirmed
 * it: nobody is bound by what another one wrote.
 *
 * @param parties at least two
 * @param version for optimistic locking
 * @param confirmed those of the parties that have confirmed it as it stands
 */
public record Agreement(
    UUID id,
    String title,
    Set<UUID> parties,
    Set<SharePurpose> purposes,
    LocalDate startsOn,
    LocalDate endsOn,
    LocalDate reviewOn,
    long version,
    Set<UUID> confirmed) {
  public Agreement {
    parties = Set.copyOf(parties);
    purposes = Set.copyOf(purposes);
    confirmed = Set.copyOf(confirmed);
  }

  /** One that nobody has confirmed. */
  public Agreement(
      UUID id,
      String title,
      Set<UUID> parties,
      Set<SharePurpose> purposes,
      LocalDate startsOn,
      LocalDate endsOn,
      LocalDate reviewOn,
      long version) {
    this(id, title, parties, purposes, startsOn, endsOn, reviewOn, version, Set.of());
  }

  /** The parties for which somebody still has to confirm it. */
  public Set<UUID> open() {
    return parties.stream()
        .filter(each -> !confirmed.contains(each))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether it allows nothing that another one did not, so that whoever confirmed that one need not
   * confirm it anew.
   */
  public boolean isWithin(Agreement before) {
    return before.parties.containsAll(parties)
        && before.purposes.containsAll(purposes)
        && !startsOn.isBefore(before.startsOn)
        && !endsOn.isAfter(before.endsOn);
  }

  /** Whether it counts on a day. */
  public boolean isInDate(LocalDate day) {
    return !day.isBefore(startsOn) && !day.isAfter(endsOn);
  }

  /** Whether it covers sharing between these two, who both confirmed it, for this purpose. */
  public boolean covers(UUID one, UUID other, SharePurpose purpose, LocalDate day) {
    return isInDate(day)
        && parties.contains(one)
        && parties.contains(other)
        && confirmed.contains(one)
        && confirmed.contains(other)
        && purposes.contains(purpose);
  }
}
