package org.lodestar.app.sharing;

import static org.lodestar.app.sharing.ShareState.*;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Refused;

/** The life of a share, as one table. What stands not in it is refused. */
public final class ShareTransitions {
  private static final Map<ShareState, Map<ShareEvent, ShareState>> EDGES =
      new EnumMap<>(
          Map.of(
              PROPOSED,
              Map.of(
                  ShareEvent.OFFER, OFFERED,
                  ShareEvent.APPROVE, OFFERED,
                  ShareEvent.OPEN_AT_ONCE, OPENED,
                  ShareEvent.DISCARD, DISCARDED,
                  ShareEvent.REVOKE, REVOKED,
                  ShareEvent.EXPIRE, EXPIRED),
              OFFERED,
              Map.of(
                  ShareEvent.ACCEPT, ACCEPTED,
                  ShareEvent.REFUSE, REFUSED,
                  ShareEvent.RENEW, OFFERED,
                  ShareEvent.ACKNOWLEDGE, ACCEPTED,
                  ShareEvent.REVOKE, REVOKED,
                  ShareEvent.EXPIRE, EXPIRED),
              OPENED,
              Map.of(
                  ShareEvent.ACCEPT, ACCEPTED,
                  ShareEvent.GIVE_BACK, RETURNED,
                  ShareEvent.REVIEW, OPENED,
                  ShareEvent.RENEW, OPENED,
                  ShareEvent.ACKNOWLEDGE, ACCEPTED,
                  ShareEvent.REVOKE, REVOKED,
                  ShareEvent.RECALL, RECALLED,
                  ShareEvent.EXPIRE, EXPIRED),
              ACCEPTED,
              Map.of(
                  ShareEvent.GIVE_BACK, RETURNED,
                  ShareEvent.REVIEW, ACCEPTED,
                  ShareEvent.RENEW, ACCEPTED,
                  ShareEvent.REVOKE, REVOKED,
                  ShareEvent.RECALL, RECALLED,
                  ShareEvent.EXPIRE, EXPIRED),
              // What was urgent is looked at afterwards even when it is over.
              RETURNED,
              Map.of(ShareEvent.REVIEW, RETURNED),
              REVOKED,
              Map.of(ShareEvent.REVIEW, REVOKED),
              RECALLED,
              Map.of(ShareEvent.REVIEW, RECALLED),
              EXPIRED,
              Map.of(ShareEvent.REVIEW, EXPIRED)));

  private ShareTransitions() {}

  /** Whether this can happen to it. */
  public static boolean allows(ShareState from, ShareEvent event) {
    return find(from, event) != null;
  }

  /**
   * What becomes of it.
   *
   * @throws Refused with words about where it stands, when this cannot happen
   */
  public static ShareState after(ShareState from, ShareEvent event) {
    @Nullable ShareState to = find(from, event);
    if (to == null) {
      throw Refused.because("sharing.rule.stands." + from);
    }
    return to;
  }

  private static @Nullable ShareState find(ShareState from, ShareEvent event) {
    return EDGES.getOrDefault(from, Map.of()).get(event);
  }
}
