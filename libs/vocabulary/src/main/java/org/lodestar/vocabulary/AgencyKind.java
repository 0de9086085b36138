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
  OTHER
}
