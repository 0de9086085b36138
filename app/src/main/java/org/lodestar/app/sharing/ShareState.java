package org.lodestar.app.sharing;

/** How far a share is. */
public enum ShareState {
  /** Frozen and previewed by the giver; the receiver knows nothing yet. */
  PROPOSED,
  /** The receiver sees the notice and may accept; no content. */
  OFFERED,
  /** Urgent: the receiver reads before accepting. */
  OPENED,
  ACCEPTED,
  REFUSED,
  /** The receiver is done with it. */
  RETURNED,
  /** Ended by the giver, or because consent was taken back. */
  REVOKED,
  /** Ended by the giver, who asks that what was taken be destroyed. */
  RECALLED,
  EXPIRED,
  /** Proposed and not sent. */
  DISCARDED;

  /** Whether content may be read. */
  public boolean isReadable() {
    return this == OPENED || this == ACCEPTED;
  }

  /** Whether something can still come of it. */
  public boolean isLive() {
    return this == PROPOSED || this == OFFERED || isReadable();
  }
}
