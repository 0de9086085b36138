package org.lodestar.app.sharing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver knows of a share without reading it.
 *
 * @param state how far it is now
 * @param declared whether this worker has said that they know nobody in it
 * @param goingOn other shares about the same person, by the same giver, that rest on another ground
 *     and go on; only where this one is over
 * @param outdated whether a newer version is out that this worker has not read
 * @param carried where the receiver has taken it up, as far as the one who asks may see
 */
public record Notice(
    Share share,
    ShareState state,
    boolean declared,
    List<Happened> happened,
    List<Share> goingOn,
    List<Share> together,
    boolean outdated,
    List<Carried> carried) {
  public Notice {
    happened = List.copyOf(happened);
    goingOn = List.copyOf(goingOn);
    together = List.copyOf(together);
    carried = List.copyOf(carried);
  }

  /**
   * When the person last said no to something since the newest version was sent; null for never.
   */
  public @Nullable Instant objectedAt() {
    Instant objected = null;
    for (Happened each : happened) {
      if (each.event() == ShareEvent.OBJECTED) {
        objected = each.at();
      } else if (each.event() == ShareEvent.RENEW) {
        objected = null;
      }
    }
    return objected;
  }

  /** Whether a case here rests on an older version, and nobody has said that it was put right. */
  public boolean isToFollow() {
    return state.isReadable()
        && !outdated
        && carried.stream().anyMatch(each -> Happened.isToFollow(happened, each.at()));
  }

  /** Whether this worker has said that they have read that it ended. */
  public boolean endSeenBy(UUID worker) {
    return happened.stream()
        .anyMatch(each -> each.event() == ShareEvent.END_SEEN && worker.equals(each.by()));
  }
}
