package org.lodestar.app.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a case's timeline to show.
 *
 * @param kind null for any
 * @param person null for anybody
 * @param words all of them must stand in an entry; blank for none
 */
public record TimelineFilter(
    ChronologyEntry.@Nullable Kind kind, @Nullable UUID person, String words) {
  /** Everything. */
  public static TimelineFilter all() {
    return new TimelineFilter(null, null, "");
  }

  /** Whether anything is left out. */
  public boolean isAll() {
    return kind == null && person == null && words.isBlank();
  }
}
