package org.lodestar.app.sharing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * That organisations have agreed to share.
 *
 * @param parties at least two
 * @param version for optimistic locking
 */
public record Agreement(
    UUID id,
    String title,
    Set<UUID> parties,
    Set<SharePurpose> purposes,
    LocalDate startsOn,
    LocalDate endsOn,
    LocalDate reviewOn,
    long version) {
  public Agreement {
    parties = Set.copyOf(parties);
    purposes = Set.copyOf(purposes);
  }

  /** Whether it counts on a day. */
  public boolean isInDate(LocalDate day) {
    return !day.isBefore(startsOn) && !day.isAfter(endsOn);
  }

  /** Whether it covers sharing between these two for this purpose on a day. */
  public boolean covers(UUID one, UUID other, SharePurpose purpose, LocalDate day) {
    return isInDate(day)
        && parties.contains(one)
        && parties.contains(other)
        && purposes.contains(purpose);
  }
}
