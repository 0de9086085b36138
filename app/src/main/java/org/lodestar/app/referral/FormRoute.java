package org.lodestar.app.referral;

/**
 * Which of the four questionnaires is filled in. It is settled before the first question and never
 * changes: a child's questionnaire has no question about consent, and an anonymous notification has
 * no place for an identity.
 */
public enum FormRoute {
  /** Referral of an adult who consents. */
  NRM_ADULT,
  /** Referral of a child, or of somebody who may be one; no consent is asked. */
  NRM_CHILD,
  /** Notification about an adult who is not named. */
  DTN_ANONYMOUS,
  /** Notification about an adult who agreed to be named and to help the police. */
  DTN_NAMED;

  /** A referral, which brings decisions and support. */
  public boolean isReferral() {
    return this == NRM_ADULT || this == NRM_CHILD;
  }

  /** A notification, which brings neither. */
  public boolean isNotification() {
    return !isReferral();
  }

  /** About somebody who is settled to be 18 or over. */
  public boolean isAdult() {
    return this != NRM_CHILD;
  }
}
