package org.lodestar.app.members;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Capability;

/**
 * Whether something is used here.
 *
 * @param by who switched it last; null where nobody ever did
 * @param hours a month, as this partnership says; null where it has said nothing
 */
public record CapabilityState(
    Capability.Key key,
    boolean on,
    @Nullable UUID by,
    @Nullable Instant at,
    @Nullable BigDecimal hours,
    long version) {
  /** What holds until somebody switches it. */
  public static CapabilityState untouched(Capability.Key key) {
    return new CapabilityState(key, true, null, null, null, 0);
  }

  /** How many hours a month it takes. */
  public BigDecimal hours(Capability reckoned) {
    return hours == null ? BigDecimal.valueOf(reckoned.hours()) : hours;
  }
}
