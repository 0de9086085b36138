package org.lodestar.vocabulary;

/** Kinds of organisation that take part in a local partnership. */
public enum AgencyKind {
  COUNCIL,
  CHILDREN_SOCIAL_CARE,
  ADULT_SOCIAL_CARE,
  HOUSING,
  POLICE,
  HEALTH,
  FIRE_AND_RESCUE,
  SCHOOL_OR_COLLEGE,
  HOME_OFFICE,
  BORDER_FORCE,
  LABOUR_ENFORCEMENT,
  JUSTICE,
  CHARITY,
  FAITH_OR_COMMUNITY_GROUP,
  SUPPORT_PROVIDER,
  BUSINESS,
  OTHER;

  /**
   * Whether every organisation of this kind is a first responder, whoever works there: councils,
   * police and bodies of the state (Home Office, First Responder Toolkit, April 2026). Charities
   * are named one by one, so of them the kind tells nothing.
   */
  public boolean isFirstResponder() {
    return switch (this) {
      case COUNCIL,
          CHILDREN_SOCIAL_CARE,
          ADULT_SOCIAL_CARE,
          POLICE,
          HOME_OFFICE,
          BORDER_FORCE,
          LABOUR_ENFORCEMENT ->
          true;
      default -> false;
    };
  }

  /**
   * Whether it is a council that decides on enquiries about adults (Care Act 2014, section 42), or
   * the part of one that does.
   */
  public boolean decidesOnAdultEnquiries() {
    return this == COUNCIL || this == ADULT_SOCIAL_CARE;
  }
}
