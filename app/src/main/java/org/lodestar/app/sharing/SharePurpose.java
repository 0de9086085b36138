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
  REFERRAL;

  /** Whether it is to prosecute or to find out a crime, whoever receives it. */
  public boolean isForPolice() {
    return this == CRIME || this == COURT;
  }
}
