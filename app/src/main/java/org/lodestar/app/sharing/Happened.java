package org.lodestar.app.sharing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * Something that happened to a share.
 *
 * @param words of the giver; null where there are none or they are not for the one who asks
 */
public record Happened(
    UUID share,
    ShareEvent event,
    @Nullable EndReason reason,
    @Nullable PersonalText words,
    @Nullable UUID by,
    @Nullable UUID organisation,
    Instant at) {
  /** When something happened last, of what happened, oldest first; null for never. */
  public static @Nullable Instant last(List<Happened> all, ShareEvent event) {
    Instant last = null;
    for (Happened each : all) {
      last = each.event() == event ? each.at() : last;
    }
    return last;
  }

  /**
   * Whether a newer version was sent since a case was opened from it, and nobody has said that the
   * case was put right by it.
   */
  public static boolean isToFollow(List<Happened> all, Instant carried) {
    Instant renewed = last(all, ShareEvent.RENEW);
    Instant followed = last(all, ShareEvent.FOLLOWED);
    return renewed != null
        && renewed.isAfter(carried)
        && (followed == null || followed.isBefore(renewed));
  }
}
