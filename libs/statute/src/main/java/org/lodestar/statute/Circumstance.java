package org.lodestar.statute;

/** Facts about the situation that call for steps of their own, whatever the route. */
public enum Circumstance {
  IMMEDIATE_DANGER("immediateDanger"),
  MEDICAL_NEED("medicalNeed"),
  /** Of the person themselves; health data, and theirs to tell. */
  PREGNANT("pregnant"),
  CARE_AND_SUPPORT_NEEDS("careAndSupportNeeds"),
  /** A safeguarding concern about this adult is with the council that decides on it. */
  SAFEGUARDING_CONCERN_HERE("safeguardingConcernHere"),
  HOME_TAKEN_OVER("homeTakenOver"),
  DESTITUTE("destitute"),
  STILL_IN_SITUATION("stillInSituation"),
  CHILDREN_IN_HOUSEHOLD("childrenInHousehold"),
  MISSING("missing"),
  /** They were missing and are back; for a child the return home interview is owed. */
  BACK_FROM_MISSING("backFromMissing"),
  PLACED_BY_ANOTHER_AUTHORITY("placedByAnotherAuthority"),
  INTERPRETER_NEEDED("interpreterNeeded"),
  /** Others make them commit crimes, carry or keep drugs, money or weapons. */
  MADE_TO_OFFEND("madeToOffend"),
  CHILD_SEXUAL_ABUSE("childSexualAbuse"),
  /** In the last days, as far as anybody can tell: traces and treatment have hours. */
  RECENT_SEXUAL_ASSAULT("recentSexualAssault"),
  /** Arrested, to be interviewed or to be charged, or a suspect in the case. */
  IN_CUSTODY("inCustody"),
  /** Under 18 when the act was done of which they are suspected, whatever age they are today. */
  UNDER_18_AT_ACT("under18AtAct"),
  CHARGED("charged"),
  /** Charged, and refused bail. */
  KEPT_AFTER_CHARGE("keptAfterCharge"),
  ALREADY_REFERRED("alreadyReferred");

  private final String field;

  Circumstance(String field) {
    this.field = field;
  }

  /** The name of the field in a facts document. */
  public String field() {
    return field;
  }
}
