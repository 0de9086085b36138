package org.lodestar.app.referral;

/** Which other body has sent a referral that none of ours follows. */
public enum SentBy {
  POLICE,
  BORDER_FORCE,
  /** Visas, asylum or immigration enforcement. */
  HOME_OFFICE,
  COUNCIL,
  /** A charity that may refer. */
  CHARITY,
  /** The labour-abuse agency, a health trust, the National Crime Agency. */
  ANOTHER,
  NOT_KNOWN
}
