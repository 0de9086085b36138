package org.lodestar.app.rights;

/** What can happen to a request. */
public enum RequestEvent {
  /** Somebody who complains was told that we have it. */
  ACKNOWLEDGE,
  /** It is clear who asks. */
  PROVE,
  /** The case team is asked, or other workers of it. */
  ASK,
  /** The days were made more, and the person was told why. */
  EXTEND,
  /** The case team has answered. */
  ANSWER,
  /** The second reader does not agree. */
  RETURN,
  /** The second reader agrees. */
  APPROVE,
  /** The officer does not agree. */
  SEND_BACK,
  /** The officer agrees. */
  RELEASE,
  /** The person got the answer. */
  HAND_OVER,
  /** The person does not ask any more, or nobody could show who asks. */
  WITHDRAW
}
