package org.lodestar.app.sharing;

/** What can happen to a share. */
public enum ShareEvent {
  PROPOSE,
  OFFER,
  /** A second person agrees, where consent was not got; with that it is offered. */
  APPROVE,
  /** Urgent: open at once. */
  OPEN_AT_ONCE,
  ACCEPT,
  REFUSE,
  /** The receiver is done with it. */
  GIVE_BACK,
  REVOKE,
  RECALL,
  /** The last day has passed. */
  EXPIRE,
  DISCARD,
  /** A newer version was frozen and sent. */
  RENEW,
  /** A manager has looked at an urgent share afterwards. */
  REVIEW,
  /** Somebody outside has confirmed that the sealed document arrived. */
  ACKNOWLEDGE,
  /** Goes on under a duty, and telling the person so would raise risk. */
  NOT_TOLD,
  /** Somebody of the receiver has read that it ended, and has stopped using it. */
  END_SEEN,
  /** The person has said no to something since it was sent; it goes on on another ground. */
  OBJECTED,
  /** The receiver has said what they do. */
  ANSWERED,
  /** The receiver took it up in a case of their own, on a ground of their own. */
  CARRIED,
  /** The receiver put right in their own case what rests on an older version. */
  FOLLOWED,
  /** The receiver raised it as a concern of their own, on a ground of their own. */
  RAISED
}
