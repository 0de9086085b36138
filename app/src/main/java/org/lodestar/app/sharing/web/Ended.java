package org.lodestar.app.sharing.web;

import org.lodestar.app.sharing.EndReason;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareState;

/**
 * Why a share is over, in words for its receiver: enough to stop and to ask, and nothing of what
 * happened to the person.
 */
public final class Ended {
  private Ended() {}

  /** Key of the words. */
  public static String words(Share share, ShareState state) {
    EndReason reason = share.marks().endReason();
    return state == ShareState.EXPIRED || reason == null
        ? "sharing.ended." + ShareState.EXPIRED
        : "sharing.ended." + reason;
  }
}
