package org.lodestar.app.members;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many hours a month something takes that is always on.
 *
 * @param said as this partnership says; null where it has said nothing
 */
public record UpkeepState(Upkeep which, @Nullable BigDecimal said, long version) {
  /** What holds until somebody says otherwise. */
  public static UpkeepState untouched(Upkeep which) {
    return new UpkeepState(which, null, 0);
  }

  /** The hours that count. */
  public BigDecimal hours() {
    return said == null ? which.hours() : said;
  }
}
