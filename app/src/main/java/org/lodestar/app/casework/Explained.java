package org.lodestar.app.casework;

/**
 * What an adult must have been told before they can say yes or no to a referral. Source: Home
 * Office, First Responder Toolkit for England and Wales, April 2026.
 */
public enum Explained {
  WHAT_THE_NRM_IS,
  WHO_DECIDES,
  TWO_STAGES_AND_TIME_NOT_CERTAIN,
  SUPPORT_ON_OFFER,
  WHO_IT_IS_SHARED_WITH,
  POLICE_ARE_TOLD_TALKING_IS_FREE,
  MAY_WITHDRAW,
  NOTIFICATION_IF_NO
}
