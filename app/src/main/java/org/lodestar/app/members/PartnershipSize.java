package org.lodestar.app.members;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Capability.Size;

/**
 * How large the partnership is, as somebody answered.
 *
 * @param size that followed from the answers
 */
public record PartnershipSize(Said said, Size size, UUID by, Instant at, long version) {
  /**
   * What was answered.
   *
   * @param referrals a year, to the national referral mechanism and as notifications
   * @param boards that meet
   * @param hours a month that there are for all of it
   * @param wanted what is wanted first, whatever the size
   * @param second who acts when the lead is away; null while there is nobody
   */
  public record Said(int referrals, int boards, int hours, Set<Key> wanted, @Nullable UUID second) {
    public Said {
      wanted = Set.copyOf(wanted);
    }
  }
}
