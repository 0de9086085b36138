package org.lodestar.statute;

/** Where the facts lead. Source: Modern Slavery Act 2015, sections 51 and 52. */
public enum Route {
  /** Referral to the National Referral Mechanism. */
  NRM,
  /** Duty-to-notify notification with what the adult agreed to share. */
  DTN_NAMED,
  /** Duty-to-notify notification without anything that identifies the person. */
  DTN_ANONYMOUS,
  /** The adult has not been asked yet. */
  ASK_CONSENT,
  /** The adult lacks capacity for this decision, and nobody has decided for them yet. */
  BEST_INTERESTS,
  /**
   * They were referred with their name before, and no answer or decision of today calls for a
   * referral, or another body referred them: the Home Office knows of them, so there is nothing to
   * send.
   */
  REFERRED,
  /** No reasonable grounds, so no duty to notify. */
  NO_DUTY,
  GROUNDS_NOT_DECIDED;

  public boolean isNotification() {
    return this == DTN_NAMED || this == DTN_ANONYMOUS;
  }

  /** A document leaves for the Home Office. */
  public boolean isSent() {
    return this == NRM || isNotification();
  }

  /** The document carries who the person is. */
  public boolean sendsIdentity() {
    return this == NRM || this == DTN_NAMED;
  }
}
