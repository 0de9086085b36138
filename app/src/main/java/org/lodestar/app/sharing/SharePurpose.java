package org.lodestar.app.sharing;

/** What something is given out for. */
public enum SharePurpose {
  SUPPORT,
  SAFEGUARDING,
  HOUSING,
  HEALTH,
  CRIME,
  COURT,
  EDUCATION,
  /** So that a first responder refers or notifies. */
  REFERRAL
}
