package org.lodestar.statute;

/** Steps of the pathway, in the order in which they are always shown. */
public enum StepCode {
  CALL_999,
  MEDICAL_HELP,
  CHILD_FRONT_DOOR,
  MISSING_PLAN,
  MISSING_ADULT,
  MISSING_RISK_REVIEW,
  TELL_HOME_AUTHORITY,
  CHECK_AGE,
  ADULT_SAFEGUARDING_CONCERN,
  HEALTH_CHECK,
  MAKE_HOME_SAFE,
  INDEPENDENT_INTERPRETER,
  STATUTORY_DEFENCE_CHECK,
  EMERGENCY_ACCOMMODATION,
  POLICE_REPORT,
  RECORD_REASON,
  DECIDE_GROUNDS,
  NAME_DECISION_MAKER,
  ADVOCATE,
  CONSENT_CONVERSATION,
  CHECK_EARLIER_REFERRAL,
  SUBMIT_NRM,
  SUBMIT_DTN,
  PASS_TO_FIRST_RESPONDER,
  ICTG_REFERRAL,
  OFFER_SUPPORT,
  REVIEW;

  /** True for the steps that hold whatever the route, even when there is no duty to notify. */
  public boolean holdsWhateverTheRoute() {
    return compareTo(POLICE_REPORT) <= 0;
  }
}
